package io.github.pacto4j.access;

import io.github.pacto4j.plan.Transition;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What somebody may be allowed to do. Each transition of a plan is an action of the same code. */
public enum Action {
    /** Read documents without the personal data in them. */
    READ("read"),
    /** Read the names and addresses of persons who act for the collectivity or take part in its bodies. */
    READ_OFFICIALS("readOfficials"),
    /** Read who contributed to a consultation, and in which words. */
    READ_CITIZENS("readCitizens"),
    /** Read the journal. */
    READ_JOURNAL("readJournal"),
    /** Change the content of a draft. */
    REVISE("revise"),
    /** Open the consultation. */
    OPEN_CONSULTATION("openConsultation"),
    /** Record that the plan was sent back. */
    RETURN_TO_DRAFT("returnToDraft"),
    /** Validate the plan. */
    VALIDATE("validate"),
    /** Record the adoption by the council, and what follows its vote. */
    ADOPT("adopt"),
    /** Record an opposition of the wali or governor. */
    RECORD_OPPOSITION("recordOpposition"),
    /** Publish the plan. */
    PUBLISH("publish"),
    /** Start the implementation. */
    START("start"),
    /** Change adopted content. */
    AMEND("amend"),
    /** Close the plan. */
    CLOSE("close"),
    /** Evaluate the plan. */
    EVALUATE("evaluate"),
    /** Record the withdrawal of the plan. */
    WITHDRAW("withdraw"),
    /** Pass a gate although a rule stands against it; whoever does so must be allowed the move too. */
    PASS_GATE("passGate"),
    /** Conduct the co-creation: steps, team, committee, meetings, rounds, workshops. */
    CONDUCT_CO_CREATION("conductCoCreation"),
    /** Apply for membership of OGP Local. */
    APPLY_FOR_MEMBERSHIP("applyForMembership"),
    /** Contribute to a consultation. */
    CONTRIBUTE("contribute"),
    /** Register what was contributed on paper or by word of mouth; qualify, merge and split contributions. */
    REGISTER_CONTRIBUTION("registerContribution"),
    /** Answer contributions. */
    ANSWER_CONTRIBUTION("answerContribution"),
    /** Write a completion report, the collectivity's assessment of itself. */
    WRITE_COMPLETION_REPORT("writeCompletionReport"),
    /** Keep the follow-up: group, meetings, matrix. */
    WRITE_FOLLOW_UP("writeFollowUp"),
    /** Fill in an evaluation matrix. */
    WRITE_EVALUATION("writeEvaluation"),
    /** Write a monitoring report, the independent assessment. */
    WRITE_MONITORING_REPORT("writeMonitoringReport"),
    /** Keep the register of citizens' requests. */
    RECORD_REQUESTS("recordRequests"),
    /** Keep the profile of the collectivity. */
    WRITE_PROFILE("writeProfile"),
    /** Administer the network: its members, charter, events. */
    ADMINISTER_NETWORK("administerNetwork");

    private static final Map<String, Action> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Action::code, Function.identity()));

    private final String code;

    Action(String code) {
        this.code = code;
    }

    /** Returns the code in tables and messages. */
    public String code() {
        return code;
    }

    /** Returns the action of this code, empty if there is none. */
    public static Optional<Action> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** Returns the action of making a transition. */
    public static Action of(Transition transition) {
        return find(transition.code()).orElseThrow(() -> new IllegalStateException("no action " + transition.code()));
    }
}
