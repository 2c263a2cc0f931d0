package io.github.pacto4j.plan;

import io.github.pacto4j.text.Code;

/** Sector of public action that a commitment bears on. */
public enum PolicySector implements Code {
    /** Aid. */
    AID,
    /** Citizenship and immigration. */
    CITIZENSHIP_AND_IMMIGRATION,
    /** Education. */
    EDUCATION,
    /** Energy. */
    ENERGY,
    /** Environment and climate. */
    ENVIRONMENT_AND_CLIMATE,
    /** Extractive industries. */
    EXTRACTIVE_INDUSTRIES,
    /** Health and nutrition. */
    HEALTH_AND_NUTRITION,
    /** Infrastructure and transport. */
    INFRASTRUCTURE_AND_TRANSPORT,
    /** Justice. */
    JUSTICE,
    /** Judiciary. */
    JUDICIARY,
    /** Policing and corrections. */
    POLICING_AND_CORRECTIONS,
    /** Labor. */
    LABOR,
    /** Land and spatial planning. */
    LAND_AND_SPATIAL_PLANNING,
    /** Legislature. */
    LEGISLATURE,
    /** Media and telecommunications. */
    MEDIA_AND_TELECOMMUNICATIONS,
    /** Private sector. */
    PRIVATE_SECTOR,
    /** Public services (general). */
    PUBLIC_SERVICES,
    /** Science and technology. */
    SCIENCE_AND_TECHNOLOGY,
    /** Security and public safety. */
    SECURITY_AND_PUBLIC_SAFETY,
    /** Water and sanitation. */
    WATER_AND_SANITATION,
    /** Culture and sport. */
    CULTURE_AND_SPORT;

    @Override
    public String list() {
        return "policy-sectors";
    }
}
