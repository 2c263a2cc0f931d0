package io.github.pacto4j.party;

import io.github.pacto4j.text.Code;

/** Capacity in which somebody acts. */
public enum Capacity implements Code {
    /** Public: anonymous reader. */
    PUBLIC,
    /** Citizen. */
    CITIZEN,
    /** Civil society. */
    CIVIL_SOCIETY,
    /** Focal point: of the collectivity. */
    FOCAL_POINT,
    /** Follow-up committee. */
    COMMITTEE,
    /** Council. */
    COUNCIL,
    /** Monitoring body: independent of the collectivity. */
    MONITORING_BODY,
    /** Network administrator. */
    NETWORK_ADMINISTRATOR;

    @Override
    public String list() {
        return "capacities";
    }
}
