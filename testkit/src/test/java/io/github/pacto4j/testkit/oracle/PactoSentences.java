package io.github.pacto4j.testkit.oracle;

import java.util.LinkedHashMap;
import java.util.Map;

/** The sentences of the book PACTO. */
final class PactoSentences {
    private PactoSentences() {}

    static Map<String, Sentence> all() {
        Map<String, Sentence> all = new LinkedHashMap<>();
        all.put("pacto.duration", PactoPlan::duration);
        all.put("pacto.axes-projects-activities", PactoPlan::axesProjectsActivities);
        all.put("pacto.announced-counts", PactoPlan::announcedCounts);
        all.put("pacto.committee-mixed", PactoCommittee::committeeMixed);
        all.put("pacto.committee-parity", PactoCommittee::committeeParity);
        all.put("pacto.committee-consensus", PactoCommittee::committeeConsensus);
        all.put("pacto.spaces", PactoProcess::spaces);
        all.put("pacto.two-rounds", PactoProcess::twoRounds);
        all.put("pacto.both-channels", PactoProcess::bothChannels);
        all.put("pacto.second-round-on-projects", PactoProcess::secondRoundOnProjects);
        all.put("pacto.ideas-answered", PactoContributions::ideasAnswered);
        all.put("pacto.accepted-traceable", PactoContributions::acceptedTraceable);
        all.put("pacto.projects-from-ideas", PactoPlan::projectsFromIdeas);
        all.put("pacto.validated-before-adoption", PactoPlan::validatedBeforeAdoption);
        all.put("pacto.start-after-adoption", PactoPlan::startAfterAdoption);
        all.put("pacto.diverse-participation", PactoProcess::diverseParticipation);
        all.put("pacto.half-yearly-meeting", PactoMonitoring::halfYearlyMeeting);
        all.put("pacto.follow-up-matrix", PactoMonitoring::followUpMatrix);
        all.put("pacto.annual-report", PactoMonitoring::annualReport);
        all.put("pacto.indicators-read", PactoRecords::indicatorsRead);
        all.put("pacto.participation-recorded", PactoRecords::participationRecorded);
        all.put("pacto.mid-term-update", PactoMonitoring::midTermUpdate);
        all.put("pacto.results-shared", PactoMonitoring::resultsShared);
        all.put("pacto.civil-society-involved", PactoMonitoring::civilSocietyInvolved);
        all.put("pacto.next-cycle", PactoMonitoring::nextCycle);
        all.put("pacto.charter-signed", PactoNetwork::charterSigned);
        all.put("pacto.capacity-building", PactoProcess::capacityBuilding);
        all.put("pacto.practice-capitalised", PactoNetwork::practiceCapitalised);
        all.put("pacto.platforms-joined", PactoNetwork::platformsJoined);
        all.put("pacto.cycle-ordered", PactoProcess::cycleOrdered);
        all.put("pacto.council-adopted", PactoPlan::councilAdopted);
        all.put("pacto.axis-challenge", PactoPlan::axisChallenge);
        all.put("pacto.principle-named", PactoPlan::principleNamed);
        all.put("pacto.analysis-by-committee", PactoProcess::analysisByCommittee);
        all.put("pacto.network-counts", PactoNetwork::networkCounts);
        all.put("pacto.platform-space", PactoNetwork::platformSpace);
        all.put("pacto.executors-trained", PactoMonitoring::executorsTrained);
        all.put("pacto.site-serves-citizens", PactoNetwork::siteServesCitizens);
        all.put("pacto.matrix-to-committee", PactoMonitoring::matrixToCommittee);
        all.put("pacto.results-presented", PactoMonitoring::resultsPresented);
        all.put("pacto.forum-goes-on", PactoMonitoring::forumGoesOn);
        return all;
    }
}
