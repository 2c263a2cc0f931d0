package io.github.pacto4j.evaluation;

import io.github.pacto4j.citizen.CitizenRequests;
import io.github.pacto4j.citizen.InformationRequest;
import io.github.pacto4j.citizen.InformationRequestOutcome;
import io.github.pacto4j.citizen.Petition;
import io.github.pacto4j.citizen.PetitionBy;
import io.github.pacto4j.citizen.PetitionOutcome;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.HowMany;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of an evaluation matrix as the requests and petitions themselves give them, beside those that it states.
 * Counted are those received in the period of the matrix, and what became of them up to now: what was handled, approved or
 * rejected is part of what was received. Neither number corrects the other.
 */
public final class CountedRequests {
    private final EvaluationMatrix matrix;
    private final @Nullable CitizenRequests requests;
    private final @Nullable Period period;
    private final Certainty owned;

    /** A number that a matrix states and that can be counted. */
    public enum Quantity implements Code {
        /** Information requests received: AI5. */
        REQUESTS_RECEIVED(StandardQuestion.AI5, "/received"),
        /** Information requests answered, whatever the answer: AI5. */
        REQUESTS_HANDLED(StandardQuestion.AI5, "/handled"),
        /** Petitions received: CE6. */
        PETITIONS_RECEIVED(StandardQuestion.CE6, ""),
        /** Petitions from citizens: CE6. */
        PETITIONS_OF_CITIZENS(StandardQuestion.CE6, "/citizens"),
        /** Petitions from associations: CE6. */
        PETITIONS_OF_ASSOCIATIONS(StandardQuestion.CE6, "/associations"),
        /** Petitions accepted: CE7. */
        PETITIONS_APPROVED(StandardQuestion.CE7, ""),
        /** Petitions refused: CE8. */
        PETITIONS_REJECTED(StandardQuestion.CE8, "");

        private final StandardQuestion question;
        private final String within;

        Quantity(StandardQuestion question, String within) {
            this.question = question;
            this.within = within;
        }

        /** Returns the question that asks for it. */
        public StandardQuestion question() {
            return question;
        }

        @Override
        public String list() {
            return "counted-quantities";
        }
    }

    /**
     * A number as stated and as counted.
     *
     * @param quantity  what is counted
     * @param stated  the number in the matrix, null if it states none
     * @param pointer  where it stands, else the answer or what should hold it, as a JSON Pointer from the matrix
     * @param counted  the number of requests or petitions, null where none are listed
     */
    public record Beside(
            Quantity quantity,
            @Nullable Integer stated,
            String pointer,
            @Nullable HowMany counted) {
        /** Returns whether the two agree; cannot say where one is unknown or the count may be another. */
        public Certainty agrees() {
            return stated == null || counted == null ? Certainty.CANNOT_SAY : counted.is(stated);
        }
    }

    private CountedRequests(@Nullable String holder, EvaluationMatrix matrix, CitizenRequests requests) {
        this.matrix = matrix;
        String asked = whose(matrix.collectivity(), matrix.kept(), holder);
        String made = whose(requests.collectivity(), requests.kept(), holder);
        boolean others = asked != null && made != null && !made.equals(asked);
        this.owned = Certainty.of(!others).and(asked == null || made == null ? Certainty.CANNOT_SAY : Certainty.YES);
        Period stated = matrix.period();
        boolean usable = stated != null && stated.isOrdered() != Certainty.NO;
        this.requests = others ? null : requests;
        this.period = usable ? stated : null;
    }

    /**
     * Counts the requests and petitions of the period of a matrix. Those of another collectivity are not counted. Where one
     * of the two states no collectivity they are perhaps those of another one, and where the matrix states no period they
     * were perhaps received outside it: nothing is certain then.
     */
    public static CountedRequests of(EvaluationMatrix matrix, CitizenRequests requests) {
        return new CountedRequests(null, matrix, requests);
    }

    /**
     * Counts as {@link #of} does what stands in a dossier: what states no collectivity there is of that of the dossier.
     *
     * @param collectivity  code of the collectivity of the dossier
     */
    public static CountedRequests within(String collectivity, EvaluationMatrix matrix, CitizenRequests requests) {
        return new CountedRequests(collectivity, matrix, requests);
    }

    /** A collectivity that could not be read is unknown, whatever the dossier says. */
    private static @Nullable String whose(@Nullable String stated, Kept kept, @Nullable String holder) {
        String code = stated != null || kept.isUnreadable("collectivity") ? stated : holder;
        return code == null ? null : MatrixComparison.present(code);
    }

    /** Returns every number, in the order of {@link Quantity}. */
    public List<Beside> all() {
        List<Beside> all = new ArrayList<>();
        for (Quantity quantity : Quantity.values()) {
            all.add(of(quantity));
        }
        return List.copyOf(all);
    }

    /** Returns one number as stated and as counted. */
    public Beside of(Quantity quantity) {
        Answers.Found found = new Answers(matrix).find(quantity.question);
        Integer stated = stated(quantity, found.answer());
        String pointer = found.answer() == null ? found.pointer() : found.pointer() + "/value";
        return new Beside(
                quantity, stated, stated == null ? pointer : pointer + place(quantity, found), count(quantity));
    }

    private static String place(Quantity quantity, Answers.Found found) {
        CriterionAnswer answer = found.answer();
        return answer != null && answer.counts().isPresent() ? quantity.within : "";
    }

    private static @Nullable Integer stated(Quantity quantity, @Nullable CriterionAnswer answer) {
        if (answer == null) {
            return null;
        }
        AnswerCounts counts = answer.counts().orElse(null);
        return switch (quantity) {
            case REQUESTS_RECEIVED -> counts == null ? null : counts.received();
            case REQUESTS_HANDLED -> counts == null ? null : counts.handled();
            case PETITIONS_OF_CITIZENS -> counts == null ? null : counts.citizens();
            case PETITIONS_OF_ASSOCIATIONS -> counts == null ? null : counts.associations();
            case PETITIONS_RECEIVED, PETITIONS_APPROVED, PETITIONS_REJECTED ->
                answer.number().isPresent() ? Integer.valueOf(answer.number().getAsInt()) : null;
        };
    }

    private @Nullable HowMany count(Quantity quantity) {
        return switch (quantity) {
            case REQUESTS_RECEIVED -> requests(request -> Certainty.YES);
            case REQUESTS_HANDLED -> requests(CountedRequests::isHandled);
            case PETITIONS_RECEIVED -> petitions(petition -> Certainty.YES);
            case PETITIONS_OF_CITIZENS -> petitions(petition -> isBy(petition, PetitionBy.CITIZENS));
            case PETITIONS_OF_ASSOCIATIONS -> petitions(petition -> isBy(petition, PetitionBy.ASSOCIATION));
            case PETITIONS_APPROVED -> petitions(petition -> isDecided(petition, PetitionOutcome.ACCEPTED));
            case PETITIONS_REJECTED -> petitions(petition -> isDecided(petition, PetitionOutcome.REFUSED));
        };
    }

    private @Nullable HowMany requests(Function<InformationRequest, Certainty> counts) {
        return requests == null || requests.informationRequests() == null
                ? null
                : count(
                        requests.informationRequests(),
                        requests.kept().within("informationRequests"),
                        InformationRequest::receivedOn,
                        counts);
    }

    private @Nullable HowMany petitions(Function<Petition, Certainty> counts) {
        return requests == null || requests.petitions() == null
                ? null
                : count(requests.petitions(), requests.kept().within("petitions"), Petition::receivedOn, counts);
    }

    private <T> HowMany count(
            List<T> all, Kept kept, Function<T, @Nullable StatedDate> received, Function<T, Certainty> counts) {
        List<Certainty> answers = new ArrayList<>();
        for (T each : all) {
            StatedDate day = received.apply(each);
            Certainty within = period == null || day == null ? Certainty.CANNOT_SAY : period.contains(day);
            answers.add(owned.and(within).and(counts.apply(each)));
        }
        HowMany many = HowMany.of(answers);
        return kept.hasAside() ? many.orMore() : many;
    }

    private static Certainty isHandled(InformationRequest request) {
        if (request.answeredOn() != null) {
            return Certainty.YES;
        }
        return request.outcome() == null
                ? Certainty.CANNOT_SAY
                : Certainty.of(request.outcome() != InformationRequestOutcome.PENDING);
    }

    private static Certainty isBy(Petition petition, PetitionBy by) {
        return petition.by() == null ? Certainty.CANNOT_SAY : Certainty.of(petition.by() == by);
    }

    /** A petition without a decision is not decided yet, or nobody wrote it down. */
    private static Certainty isDecided(Petition petition, PetitionOutcome outcome) {
        return petition.decision() == null || petition.decision().outcome() == null
                ? Certainty.CANNOT_SAY
                : Certainty.of(Objects.equals(petition.decision().outcome(), outcome));
    }
}
