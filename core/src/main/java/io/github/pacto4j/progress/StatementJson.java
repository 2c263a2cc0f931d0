package io.github.pacto4j.progress;

import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A progress statement as a JSON object; percentages have two decimals and stand beside the exact fraction. */
final class StatementJson {
    private static final int DECIMALS = 2;

    private final Language language;
    private final ProgressWords words;

    StatementJson(Language language) {
        this.language = language;
        this.words = new ProgressWords(language);
    }

    Json of(ProgressStatement statement) {
        Assessment.About about = statement.about();
        Members members = new Members()
                .with(
                        "subject",
                        new Members()
                                .with(
                                        "document",
                                        about.kind() == null
                                                ? null
                                                : about.kind().code())
                                .with("id", about.id())
                                .with("collectivity", about.collectivity())
                                .with("file", about.file())
                                .object())
                .with("on", statement.on().toString())
                .with("language", language.code())
                .with("known", new Json.Bool(statement.isKnown()))
                .with(
                        "figures",
                        list(statement.countings().stream()
                                .map(each -> figure(each.plan(), true))
                                .toList()))
                .with("axes", axes(statement))
                .with("commitments", commitments(statement));
        statement.slippages().ifPresent(slippages -> members.with("delays", delays(slippages)));
        return members.object();
    }

    private Json figure(ProgressFigure figure, boolean derived) {
        Derivation derivation = figure.derivation();
        Members members = new Members()
                .with("strategy", figure.counting().strategy().name())
                .with("title", words.strategy(figure.counting()));
        if (figure.counting().strategy().usesScale()) {
            members.with("scale", figure.counting().scale().name());
        }
        return progress(members, derivation.progress())
                .with("counted", Json.of(derivation.counted()))
                .with("unreported", Json.of(derivation.unreported()))
                .with("excluded", Json.of(derivation.excluded()))
                .with("derivation", derived ? derivation(derivation, null) : null)
                .object();
    }

    private static Members progress(Members members, @Nullable Progress progress) {
        return progress == null
                ? members
                : members.with("low", Json.of(progress.low().percent(DECIMALS)))
                        .with("high", Json.of(progress.high().percent(DECIMALS)))
                        .with("lowExact", fraction(progress.low()))
                        .with("highExact", fraction(progress.high()));
    }

    /** Two of three cannot be written with any number of decimals. */
    private static String fraction(Share share) {
        return share.numerator() + "/" + share.denominator();
    }

    private Json derivation(Derivation of, @Nullable Derivation whole) {
        Members members = new Members()
                .with("part", of.part().name())
                .with("number", of.number())
                .with("title", of.title() == null ? null : words.title(of.title()))
                .with("pointer", of.pointer())
                .with("basis", of.basis().name())
                .with("message", words.basis(of));
        progress(members, of.progress());
        if (of.count() != 1) {
            members.with("count", Json.of(of.count()));
        }
        BigDecimal weight = of.weight();
        members.with("weight", weight == null ? null : Json.of(weight));
        Optional<Share> share = whole == null ? Optional.empty() : whole.shareOf(of);
        return members.with("share", share.map(StatementJson::fraction).orElse(null))
                .with("stated", of.stated() == null ? null : completion(of.stated()))
                .with(
                        "parts",
                        of.parts().isEmpty()
                                ? null
                                : list(of.parts().stream()
                                        .map(part -> derivation(part, of))
                                        .toList()))
                .object();
    }

    private Json completion(Completion completion) {
        return new Members()
                .with("basis", completion.basis().name())
                .with("level", code(completion.level()))
                .with("lowest", completion.level().isPresent() ? null : code(completion.lowest()))
                .with("highest", completion.level().isPresent() ? null : code(completion.highest()))
                .with("notAssessed", code(completion.reason()))
                .with("ogp", code(completion.ogpLevel()))
                .with("message", words.basis(completion))
                .with("sources", strings(completion.sources()))
                .object();
    }

    private static @Nullable String code(Optional<? extends Code> code) {
        return code.map(Code::code).orElse(null);
    }

    private Json axes(ProgressStatement statement) {
        List<List<ProgressFigure>> figures =
                statement.countings().stream().map(PlanProgress::axes).toList();
        int count = figures.isEmpty() ? 0 : figures.get(0).size();
        List<Json> axes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int index = i;
            axes.add(named(figures.get(0).get(i).derivation())
                    .with(
                            "figures",
                            list(figures.stream()
                                    .map(each -> figure(each.get(index), false))
                                    .toList()))
                    .object());
        }
        return list(axes);
    }

    private Json commitments(ProgressStatement statement) {
        List<List<ProgressFigure>> figures =
                statement.countings().stream().map(PlanProgress::commitments).toList();
        int count = figures.isEmpty() ? 0 : figures.get(0).size();
        List<Json> commitments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int index = i;
            Derivation derivation = figures.get(0).get(i).derivation();
            List<Completion> history = derivation.number() == null
                    ? List.of()
                    : statement.countings().get(0).history(derivation.number());
            commitments.add(named(derivation)
                    .with("stated", derivation.stated() == null ? null : completion(derivation.stated()))
                    .with("history", list(history.stream().map(this::completion).toList()))
                    .with(
                            "figures",
                            list(figures.stream()
                                    .map(each -> figure(each.get(index), false))
                                    .toList()))
                    .object());
        }
        return list(commitments);
    }

    private Members named(Derivation derivation) {
        return new Members()
                .with("number", derivation.number())
                .with("title", derivation.title() == null ? null : words.title(derivation.title()))
                .with("pointer", derivation.pointer());
    }

    private Json delays(Slippages slippages) {
        Baseline baseline = slippages.baseline();
        return new Members()
                .with("baseline", baseline.kind().name())
                .with("message", words.say("baseline." + baseline.kind()))
                .with("adoptedOn", baseline.adoptedOn().map(Object::toString).orElse(null))
                .with("conflicts", strings(baseline.conflicts()))
                .with("plan", delays(slippages.plan()))
                .with("axes", list(slippages.axes().stream().map(this::delays).toList()))
                .with("units", list(slippages.units().stream().map(this::delays).toList()))
                .with(
                        "milestones",
                        list(slippages.milestones().stream().map(this::slippage).toList()))
                .with(
                        "knockOns",
                        list(slippages.knockOns().stream()
                                .map(each -> new Members()
                                        .with("milestone", each.milestone())
                                        .with("cause", each.cause())
                                        .with("days", Json.of(each.days()))
                                        .with("end", each.end().toString())
                                        .object())
                                .toList()))
                .object();
    }

    private Json delays(Delays delays) {
        return new Members()
                .with("number", delays.number())
                .with("name", delays.name() == null ? null : words.title(delays.name()))
                .with("milestones", Json.of(delays.milestones()))
                .with("late", Json.of(delays.late()))
                .with("inTime", Json.of(delays.inTime()))
                .with("open", Json.of(delays.open()))
                .with("overdue", Json.of(delays.overdue()))
                .with("longest", days(delays.longest()))
                .object();
    }

    private Json slippage(Slippage slippage) {
        Integer moved = slippage.moved();
        return new Members()
                .with("milestone", slippage.reference())
                .with("title", slippage.title() == null ? null : words.title(slippage.title()))
                .with("pointer", slippage.pointer().isEmpty() ? null : slippage.pointer())
                .with("axis", slippage.axis())
                .with("unit", slippage.unit() == null ? null : words.title(slippage.unit()))
                .with(
                        "adopted",
                        slippage.adopted() == null ? null : slippage.adopted().edtf())
                .with(
                        "planned",
                        slippage.planned() == null ? null : slippage.planned().edtf())
                .with(
                        "actual",
                        slippage.actual() == null ? null : slippage.actual().edtf())
                .with("completion", completion(slippage.completion()))
                .with("days", days(slippage.days()))
                .with("moved", moved == null ? null : Json.of(moved))
                .with("late", slippage.isLate().name())
                .with("due", new Json.Bool(slippage.due()))
                .object();
    }

    private static Json days(Days days) {
        Integer low = days.low();
        Integer high = days.high();
        return new Members()
                .with("low", low == null ? null : Json.of(low))
                .with("high", high == null ? null : Json.of(high))
                .object();
    }

    private static Json list(List<Json> items) {
        return Json.of(items);
    }

    private static @Nullable Json strings(List<String> values) {
        return values.isEmpty() ? null : Json.of(values.stream().map(Json::of).toList());
    }

    /** Members of an object; what is absent is left out. */
    private static final class Members {
        private final Map<String, Json> members = new LinkedHashMap<>();

        Members with(String name, @Nullable String value) {
            return with(name, value == null ? null : Json.of(value));
        }

        Members with(String name, @Nullable Json value) {
            if (value != null) {
                members.put(name, value);
            }
            return this;
        }

        Json object() {
            return Json.of(members);
        }
    }
}
