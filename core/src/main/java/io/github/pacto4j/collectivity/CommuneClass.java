package io.github.pacto4j.collectivity;

import io.github.pacto4j.text.Code;

/**
 * How the census classes a commune. A label of statistics only: organic law 113-14 of 2015 no longer tells urban and
 * rural communes apart, so no rule may hang on it.
 */
public enum CommuneClass implements Code {
    /** A commune whose whole population the census of 2024 counts as urban. */
    MUNICIPALITY,
    /** Any other commune, be it inside a cercle or outside. */
    RURAL;

    @Override
    public String list() {
        return "commune-classes";
    }
}
