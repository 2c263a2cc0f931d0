package io.github.pacto4j.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.github.pacto4j.architecture.ForbiddenCalls.call;
import static io.github.pacto4j.architecture.ForbiddenCalls.callIn;
import static io.github.pacto4j.architecture.ForbiddenCalls.callUntold;
import static io.github.pacto4j.architecture.ForbiddenCalls.create;
import static io.github.pacto4j.architecture.ForbiddenCalls.createUntold;
import static io.github.pacto4j.architecture.ForbiddenCalls.forbid;

import com.tngtech.archunit.lang.ArchRule;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.WeekFields;
import java.util.Calendar;
import java.util.Date;
import java.util.Formatter;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Scanner;
import java.util.TimeZone;

/** What the machine knows and the core must be told: the day, the zone, the language, the charset. */
final class MachineSettings {
    static final ArchRule NO_CLOCK = forbid(
            "every command and assessment takes a day",
            callNow(),
            call(Clock.class, "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes"),
            call(System.class, "currentTimeMillis", "nanoTime"),
            create(Date.class, List.of()),
            create(GregorianCalendar.class),
            call(Calendar.class, "getInstance"));

    /** The constraint of Bean Validation alone turns the clock that it is given into a day. */
    static final ArchRule CLOCK_OF_THE_HOST = noClasses()
            .that()
            .resideOutsideOfPackage("..validation..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    static final ArchRule NO_ZONE = forbid(
            "days are those of Africa/Casablanca, wherever the server stands",
            call(ZoneId.class, "systemDefault"),
            call(Clock.class, "systemDefaultZone"),
            call(TimeZone.class, "getDefault", "setDefault"));

    static final ArchRule NO_LOCALE = forbid(
            "the language is an argument",
            call(Locale.class, "getDefault", "setDefault"),
            call(List.of(), String.class, "toLowerCase", "toUpperCase"),
            callUntold(Locale.class, String.class, "format", "formatted"),
            callUntold(Locale.class, PrintStream.class, "printf", "format"),
            callUntold(Locale.class, PrintWriter.class, "printf", "format"),
            createUntold(Locale.class, Formatter.class),
            createUntold(Locale.class, Scanner.class),
            callUntold(Locale.class, DateTimeFormatter.class, "ofPattern"),
            callUntold(Locale.class, DateTimeFormatterBuilder.class, "toFormatter"),
            call(List.of(Locale.class), WeekFields.class, "of"),
            call(ResourceBundle.class, "getBundle"));

    static final ArchRule NO_CHARSET = forbid(
            "documents are UTF-8 on every machine",
            call(Charset.class, "defaultCharset"),
            call(List.of(), String.class, "getBytes"),
            create(String.class, List.of(byte[].class)),
            create(String.class, List.of(byte[].class, int.class, int.class)),
            call(List.of(), ByteArrayOutputStream.class, "toString"),
            create(InputStreamReader.class, List.of(InputStream.class)),
            create(OutputStreamWriter.class, List.of(OutputStream.class)),
            createUntold(Charset.class, FileReader.class),
            createUntold(Charset.class, FileWriter.class),
            createUntold(Charset.class, PrintStream.class),
            createUntold(Charset.class, Scanner.class),
            create(PrintWriter.class, List.of(OutputStream.class)),
            create(PrintWriter.class, List.of(OutputStream.class, boolean.class)),
            create(PrintWriter.class, List.of(File.class)),
            create(PrintWriter.class, List.of(String.class)));

    private MachineSettings() {}

    private static ForbiddenCalls.Call callNow() {
        ForbiddenCalls.Call now = callIn("java.time", "now", "dateNow");
        return target -> now.matches(target)
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
