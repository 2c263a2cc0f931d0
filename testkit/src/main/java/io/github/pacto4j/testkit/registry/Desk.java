package io.github.pacto4j.testkit.registry;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets one thread at a time at the folders, and takes back what was done where the whole is not. */
final class Desk {
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Runnable> undoing = new ArrayDeque<>();

    <R> R together(Supplier<R> work) {
        lock.lock();
        int before = undoing.size();
        boolean whole = false;
        try {
            R result = work.get();
            whole = true;
            return result;
        } finally {
            while (!whole && undoing.size() > before) {
                undoing.pop().run();
            }
            if (lock.getHoldCount() == 1) {
                undoing.clear();
            }
            lock.unlock();
        }
    }

    /** Notes how to take back a change, within {@link #together}. */
    void onFailure(Runnable undo) {
        undoing.push(undo);
    }
}
