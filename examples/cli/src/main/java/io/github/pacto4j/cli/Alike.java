package io.github.pacto4j.cli;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody may have meant who wrote a word that nobody knows. The parser's own suggestions compare the first letters
 * of options and the pairs of letters of commands, so that they find nothing for {@code --lnag}.
 */
final class Alike {
    private static final int MOST_NEAR = 5;
    private static final int MOST_HOLDING = 20;
    /** Fewer letters stand in nearly every word. */
    private static final int LEAST_HELD = 3;

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

    private Alike() {}

    /**
     * Returns the known words nearest to a written one by slips of letters, else those that hold it; in the order given,
     * and not too many to read. Capitals and accents do not matter.
     */
    static List<String> to(String written, Collection<String> known) {
        String plain = plain(written);
        if (plain.isEmpty()) {
            return List.of();
        }
        List<String> nearest = new ArrayList<>();
        List<String> holding = new ArrayList<>();
        int allowed = Math.min(3, (plain.length() + 2) / 4);
        int least = allowed;
        for (String word : known) {
            String candidate = plain(word);
            if (plain.length() >= LEAST_HELD && candidate.contains(plain)) {
                holding.add(word);
            }
            if (Math.abs(candidate.length() - plain.length()) <= least) {
                int slips = slips(plain, candidate);
                if (slips < least) {
                    nearest.clear();
                    least = slips;
                }
                if (slips == least && slips <= allowed && !nearest.contains(word)) {
                    nearest.add(word);
                }
            }
        }
        return nearest.isEmpty() ? first(MOST_HOLDING, holding) : first(MOST_NEAR, nearest);
    }

    private static List<String> first(int most, List<String> words) {
        return List.copyOf(words.subList(0, Math.min(most, words.size())));
    }

    private static String plain(String word) {
        return ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** Counts letters left out, added, exchanged, and neighbours swapped (optimal string alignment distance). */
    private static int slips(String written, String meant) {
        int[][] slips = new int[written.length() + 1][meant.length() + 1];
        for (int i = 0; i <= written.length(); i++) {
            for (int j = 0; j <= meant.length(); j++) {
                if (i == 0 || j == 0) {
                    slips[i][j] = i + j;
                    continue;
                }
                boolean same = written.charAt(i - 1) == meant.charAt(j - 1);
                int least = Math.min(slips[i - 1][j] + 1, slips[i][j - 1] + 1);
                least = Math.min(least, slips[i - 1][j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && written.charAt(i - 1) == meant.charAt(j - 2)
                        && written.charAt(i - 2) == meant.charAt(j - 1)) {
                    least = Math.min(least, slips[i - 2][j - 2] + 1);
                }
                slips[i][j] = least;
            }
        }
        return slips[written.length()][meant.length()];
    }
}
