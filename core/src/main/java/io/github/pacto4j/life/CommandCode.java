package io.github.pacto4j.life;

/** The codes by which journals name commands. */
final class CommandCode {
    private CommandCode() {}

    /** Returns the name of a kind of command as documents write codes of moves: {@code beginStep} for BeginStep. */
    static String of(Object command) {
        String name = command.getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
