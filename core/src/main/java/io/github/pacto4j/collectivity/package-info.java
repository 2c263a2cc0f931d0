/**
 * Regions, prefectures, provinces and communes: the register of 1,590 collectivities, their tiers, and the profile
 * of one.
 * All types are immutable and safe for use by many threads.
 */
@NullMarked
package io.github.pacto4j.collectivity;

import org.jspecify.annotations.NullMarked;
