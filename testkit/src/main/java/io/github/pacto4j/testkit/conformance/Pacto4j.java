package io.github.pacto4j.testkit.conformance;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.book.Books;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Assessment;
import io.github.pacto4j.rule.CatalogueEntry;
import io.github.pacto4j.rule.RuleBook;
import io.github.pacto4j.text.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** This library as an implementation; of its rules only the one asked for is applied. Safe for use by many threads. */
public final class Pacto4j implements Implementation {
    private final Map<Key, Pacto> libraries = new ConcurrentHashMap<>();

    private record Key(String rule, Json.Obj calendar, List<ConformanceCase.OtherFigure> figures) {}

    @Override
    public Answer judge(ConformanceCase.Question question) {
        Key key = new Key(question.rule(), question.calendar(), question.figures());
        Pacto pacto = libraries.computeIfAbsent(key, Pacto4j::library);
        Ask ask = Ask.on(question.on());
        if (question.books() != null) {
            ask = ask.books(question.books().toArray(String[]::new));
        }
        Assessment assessment = pacto.assess(pacto.read(question.bytes()), ask);
        return withVariants(Answer.read(pacto.write(assessment.document())), assessment);
    }

    private static Pacto library(Key key) {
        Pacto pacto = Pacto.with(new ListedDays(key.calendar));
        for (RuleBook book : Books.all()) {
            RuleBook changed = book;
            for (CatalogueEntry entry : book.entries()) {
                if (!entry.id().equals(key.rule)) {
                    changed = changed.without(entry.id());
                }
            }
            for (ConformanceCase.OtherFigure figure : key.figures) {
                if (book.find(figure.rule()).isPresent()) {
                    changed = changed.figure(figure.rule(), figure.name(), figure.tier(), figure.value());
                }
            }
            pacto = pacto.replacing(changed);
        }
        return pacto;
    }

    /** Adds what the document does not say. */
    private static Answer withVariants(Answer answer, Assessment assessment) {
        List<Json> verdicts = new ArrayList<>();
        List<Json.Obj> lines = JsonText.objects(answer.json(), "verdicts");
        for (int i = 0; i < lines.size(); i++) {
            String variant = assessment.verdicts().get(i).variant();
            List<Json.Member> members = new ArrayList<>(lines.get(i).members());
            members.add(new Json.Member("variant", Json.of(Objects.requireNonNullElse(variant, ""))));
            verdicts.add(new Json.Obj(members));
        }
        Json notJudged = Json.of(assessment.notJudged().stream().map(Json::of).toList());
        return new Answer((Json.Obj) Json.of(Map.of("verdicts", Json.of(verdicts), "notJudged", notJudged)));
    }
}
