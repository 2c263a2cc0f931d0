package io.github.pacto4j.book.pacto;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.collectivity.CollectivityProfile;
import io.github.pacto4j.collectivity.NationalPlatform;
import io.github.pacto4j.collectivity.SiteFunction;
import io.github.pacto4j.rule.Rule;
import java.util.List;

/** The rules on what a collectivity has in place for its citizens: national platforms, and a site that serves them. */
final class ProfileRules {
    private ProfileRules() {}

    private static final String PLATFORMS = "/platforms";
    private static final String FUNCTIONS = "/siteFunctions";

    static final Rule<CollectivityProfile> PLATFORMS_JOINED =
            rule("pacto.platforms-joined", CollectivityProfile.class, (profile, in) -> {
                List<NationalPlatform> joined = in.required(profile.platforms(), PLATFORMS);
                List<NationalPlatform> missing = in.figures("platforms").stream()
                        .map(NationalPlatform::valueOf)
                        .filter(platform -> !joined.contains(platform))
                        .toList();
                if (missing.isEmpty()) {
                    return in.satisfied();
                }
                in.requireReadable(PLATFORMS);
                return in.violated("missing", missing).related(PLATFORMS);
            });

    static final Rule<CollectivityProfile> SITE_SERVES_CITIZENS =
            rule("pacto.site-serves-citizens", CollectivityProfile.class, (profile, in) -> {
                List<SiteFunction> served = in.required(profile.siteFunctions(), FUNCTIONS);
                List<SiteFunction> missing = in.figures("functions").stream()
                        .map(SiteFunction::valueOf)
                        .filter(function -> !served.contains(function))
                        .toList();
                if (missing.isEmpty()) {
                    return in.satisfied();
                }
                in.requireReadable(FUNCTIONS);
                return in.violated("missing", missing).related(FUNCTIONS);
            });
}
