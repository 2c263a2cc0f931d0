package io.github.pacto4j.date.wording;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Words;
import io.github.pacto4j.text.Language;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Writes dates as people do, each in a habit of its own; written beside the reader, with month names of its own. */
final class Writers {
    private static final List<String> SPANISH = List.of(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre");
    private static final List<String> TUNIS = List.of(
            "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر");
    private static final List<String> DAMASCUS = List.of(
            "كانون الثاني",
            "شباط",
            "آذار",
            "نيسان",
            "أيار",
            "حزيران",
            "تموز",
            "آب",
            "أيلول",
            "تشرين الأول",
            "تشرين الثاني",
            "كانون الأول");
    private static final List<String> CAIRO = List.of(
            "يناير", "فبراير", "مارس", "ابريل", "مايو", "يونيه", "يوليه", "اغسطس", "سبتمبر", "اكتوبر", "نوفمبر",
            "ديسمبر");
    private static final List<String> ARABIC_ORDINALS = List.of("الأول", "الثاني", "الثالث", "الرابع");
    private static final List<String> SPANISH_ORDINALS = List.of("primer", "segundo", "tercer", "cuarto");

    static final Map<String, Function<StatedDate, String>> ALL = new TreeMap<>(Map.of(
            "in French, as the messages of the library",
            Words.generic(Language.FR)::say,
            "in English, as the messages of the library",
            Words.generic(Language.EN)::say,
            "in Arabic, as the messages of the library",
            Words.generic(Language.AR)::say,
            "in Spanish",
            date -> spanish(date),
            "in Arabic, as in Tunis",
            date -> arabic(date, TUNIS),
            "in Arabic, as in Damascus",
            date -> arabic(date, DAMASCUS),
            "in Arabic, as in Cairo, in its digits",
            date -> inArabicDigits(arabic(date, CAIRO)),
            "short, as in a chart",
            date -> chart(date),
            "in the notation of documents",
            StatedDate::toString));

    private Writers() {}

    private static int month(StatedDate date) {
        return date.first().getMonthValue();
    }

    private static int day(StatedDate date) {
        return date.first().getDayOfMonth();
    }

    private static String year(StatedDate date) {
        return date.edtf().substring(0, 4);
    }

    /** Number of the quarter or half-year that begins in this month. */
    private static int part(StatedDate date, int months) {
        return (month(date) - 1) / months + 1;
    }

    private static String spanish(StatedDate date) {
        String month = SPANISH.get(month(date) - 1);
        return switch (date.precision()) {
            case DAY -> day(date) + " de " + month + " de " + year(date);
            case MONTH -> month + " del " + year(date);
            case QUARTER -> SPANISH_ORDINALS.get(part(date, 3) - 1) + " trimestre de " + year(date);
            case HALF_YEAR -> part(date, 6) + "º semestre de " + year(date);
            case SEASON -> season(date, "primavera", "verano", "otoño", "invierno de ");
            case YEAR -> "el año " + year(date);
        };
    }

    private static String arabic(StatedDate date, List<String> months) {
        String month = months.get(month(date) - 1);
        return switch (date.precision()) {
            case DAY -> "يوم " + day(date) + " " + month + " " + year(date);
            case MONTH -> "شهر " + month + " من سنة " + year(date);
            case QUARTER -> "الربع " + ARABIC_ORDINALS.get(part(date, 3) - 1) + " من عام " + year(date);
            case HALF_YEAR -> "النصف " + ARABIC_ORDINALS.get(part(date, 6) - 1) + " لسنة " + year(date);
            case SEASON -> season(date, "ربيع", "صيف", "خريف", "شتاء ");
            case YEAR -> "سنة " + year(date);
        };
    }

    private static String chart(StatedDate date) {
        return switch (date.precision()) {
            case DAY -> year(date) + "/" + month(date) + "/" + day(date);
            case MONTH -> month(date) + "/" + year(date);
            case QUARTER -> "T" + part(date, 3) + " " + year(date);
            case HALF_YEAR -> year(date) + "-S" + part(date, 6);
            case SEASON -> season(date, "Spring", "Summer", "Fall", "Winter ");
            case YEAR -> year(date);
        };
    }

    /** A winter is told apart from the one before by both its years. */
    private static String season(StatedDate date, String spring, String summer, String autumn, String winter) {
        return switch (month(date)) {
            case 3 -> spring + " " + year(date);
            case 6 -> summer + " " + year(date);
            case 9 -> autumn + " " + year(date);
            default -> winter + year(date) + "-" + (Integer.parseInt(year(date)) + 1);
        };
    }

    private static String inArabicDigits(String wording) {
        StringBuilder digits = new StringBuilder(wording);
        for (int i = 0; i < wording.length(); i++) {
            char sign = wording.charAt(i);
            if (sign >= '0' && sign <= '9') {
                digits.setCharAt(i, (char) ('٠' + sign - '0'));
            }
        }
        return digits.toString();
    }
}
