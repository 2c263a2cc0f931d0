package io.github.pacto4j.text;

import java.text.Normalizer;

/** Folds the spelling habits of French and Arabic away, so that equal names and titles are found equal. */
public final class Folding {
    private Folding() {}

    /**
     * Returns the letters and digits alone, in lower case, without accents, harakat and hamza, each Arabic letter in
     * one of its forms.
     */
    public static String fold(String name) {
        // é becomes e and accent, أ alif and hamza, and the shaped letters that some files carry become plain ones.
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            // Modifier letters are the tatweel and the apostrophes that count as letters.
            char letter = decomposed.charAt(i);
            if (Character.isLetterOrDigit(letter) && Character.getType(letter) != Character.MODIFIER_LETTER) {
                append(folded, letter);
            }
        }
        return folded.toString();
    }

    private static void append(StringBuilder folded, char letter) {
        switch (letter) {
            case 'ء' -> {}
            case 'ٱ' -> folded.append('ا');
            case 'ة', 'ہ', 'ھ' -> folded.append('ه');
            case 'ى', 'ی' -> folded.append('ي');
            case 'ک', 'گ', 'ڭ', 'ݣ' -> folded.append('ك'); // for the sound g, where the census writes a plain kaf
            default -> folded.append(Character.toLowerCase(letter));
        }
    }
}
