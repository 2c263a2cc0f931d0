package io.github.pacto4j.progress;

import io.github.pacto4j.text.Code;

/** How progress is counted. No figure mixes two ways, and every figure names its own. */
public enum Strategy implements Code {
    /** The mean of what the levels of the commitments stand for, each as its last completion report states it. */
    REPORTED_LEVELS,
    /** The mean of the commitments, each the mean of what the levels of its milestones stand for, by their weights. */
    MILESTONE_LEVELS,
    /** The share of commitments that are complete. */
    COMMITMENTS_COMPLETED,
    /** The share of milestones that are complete, each counting alike in the whole plan. */
    MILESTONES_COMPLETED;

    /** Returns whether milestones are what is counted; else it is commitments. */
    public boolean countsMilestones() {
        return this == MILESTONE_LEVELS || this == MILESTONES_COMPLETED;
    }

    /** Returns whether levels are turned into percentages by a scale; else only complete parts are counted. */
    public boolean usesScale() {
        return this == REPORTED_LEVELS || this == MILESTONE_LEVELS;
    }

    @Override
    public String list() {
        return "progress-strategies";
    }
}
