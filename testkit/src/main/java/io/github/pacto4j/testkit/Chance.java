package io.github.pacto4j.testkit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * Every choice that a generator makes. Only methods whose algorithm {@link Random} fixes are called, so that a seed gives
 * the same document on every Java.
 */
final class Chance {
    private final RandomGenerator random;

    Chance(RandomGenerator random) {
        this.random = random;
    }

    static Random random(long seed) {
        // Neighbouring seeds begin alike in Random: they are spread first (the finalizer of SplitMix64).
        long spread = seed + 0x9E3779B97F4A7C15L;
        spread = (spread ^ (spread >>> 30)) * 0xBF58476D1CE4E5B9L;
        spread = (spread ^ (spread >>> 27)) * 0x94D049BB133111EBL;
        return new Random(spread ^ (spread >>> 31));
    }

    boolean hits(double probability) {
        return random.nextDouble() < probability;
    }

    /** Returns a number from {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    long seed() {
        return random.nextLong();
    }

    LocalDate between(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(first, last) + 1));
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }

    /** Returns some of these in their order, at least {@code least}. */
    <T> List<T> some(List<T> of, int least) {
        List<T> some = new ArrayList<>(of);
        int count = between(Math.min(least, of.size()), of.size());
        while (some.size() > count) {
            some.remove(random.nextInt(some.size()));
        }
        return some;
    }

    /** Returns one to three of these codes in their order. */
    <T> List<T> few(T[] of) {
        List<T> few = new ArrayList<>(List.of(of));
        int count = between(1, Math.min(3, of.length));
        while (few.size() > count) {
            few.remove(random.nextInt(few.size()));
        }
        return few;
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            T moved = shuffled.get(i);
            shuffled.set(i, shuffled.get(j));
            shuffled.set(j, moved);
        }
        return shuffled;
    }
}
