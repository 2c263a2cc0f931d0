package io.github.pacto4j.book.law;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.collectivity.CollectivityProfile;
import io.github.pacto4j.collectivity.ConsultativeBody;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.text.CodeOrText;
import java.util.ArrayList;
import java.util.List;

/** The rule on the bodies that a council consults. */
final class ConsultativeBodyRules {
    private ConsultativeBodyRules() {}

    private static final String BODIES = "/consultativeBodies";

    static final Rule<CollectivityProfile> EXIST =
            rule("law.consultative-bodies", CollectivityProfile.class, (profile, in) -> {
                if (profile.collectivity() == null) {
                    in.requireReadable("/collectivity");
                }
                in.judgedAs(profile.collectivity());
                in.requireInForce(StatedDate.of(in.on()), BODIES);
                List<CodeOrText<ConsultativeBody>> bodies = in.required(profile.consultativeBodies(), BODIES);
                List<ConsultativeBody> wanting = new ArrayList<>();
                for (String code : in.figures("bodies")) {
                    ConsultativeBody body = ConsultativeBody.valueOf(code);
                    if (bodies.stream().noneMatch(each -> each.code() == body)) {
                        wanting.add(body);
                    }
                }
                if (wanting.isEmpty()) {
                    return in.satisfied();
                }
                in.requireReadable(BODIES);
                return in.violated("wanting", wanting).related(BODIES);
            });
}
