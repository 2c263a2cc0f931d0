package io.github.pacto4j.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Rules about methods and constructors of the JDK that no class may call or refer to. */
final class ForbiddenCalls {
    private ForbiddenCalls() {}

    /** Returns the rule that nobody makes any of these calls. */
    static ArchRule forbid(String because, Call... calls) {
        return classes().should(make(calls)).because(because);
    }

    /** Matches these methods of one class, whatever their parameters. */
    static Call call(Class<?> owner, String... names) {
        Set<String> forbidden = Set.of(names);
        return target -> isOf(owner, target) && forbidden.contains(target.getName());
    }

    /** Matches these methods of one class with exactly these parameters. */
    static Call call(List<Class<?>> parameters, Class<?> owner, String... names) {
        List<String> expected = parameters.stream().map(Class::getName).toList();
        Call any = call(owner, names);
        return target -> any.matches(target) && parameters(target).equals(expected);
    }

    /** Matches these methods unless they are told one parameter of this type. */
    static Call callUntold(Class<?> parameter, Class<?> owner, String... names) {
        Call any = call(owner, names);
        return target -> any.matches(target) && !parameters(target).contains(parameter.getName());
    }

    /** Matches methods with one of these names anywhere in a package or below it. */
    static Call callIn(String root, String... names) {
        Set<String> forbidden = Set.of(names);
        return target -> target.getOwner().getPackageName().startsWith(root) && forbidden.contains(target.getName());
    }

    /** Matches every constructor of a class. */
    static Call create(Class<?> owner) {
        return call(owner, "<init>");
    }

    /** Matches the constructor of a class with exactly these parameters. */
    static Call create(Class<?> owner, List<Class<?>> parameters) {
        return call(parameters, owner, "<init>");
    }

    /** Matches the constructors of a class unless they are told one parameter of this type. */
    static Call createUntold(Class<?> parameter, Class<?> owner) {
        return callUntold(parameter, owner, "<init>");
    }

    private static boolean isOf(Class<?> owner, CodeUnitAccessTarget target) {
        return target.getOwner().isEquivalentTo(owner);
    }

    private static List<String> parameters(CodeUnitAccessTarget target) {
        return target.getRawParameterTypes().stream().map(JavaClass::getName).toList();
    }

    private static ArchCondition<JavaClass> make(Call... calls) {
        return new ArchCondition<>("not ask the machine") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnitAccessesFromSelf().stream()
                        .filter(access -> Arrays.stream(calls).anyMatch(call -> call.matches(access.getTarget())))
                        .forEach(access -> events.add(SimpleConditionEvent.violated(type, access.getDescription())));
            }
        };
    }

    /** Says whether a call is one of those forbidden. */
    interface Call {
        boolean matches(CodeUnitAccessTarget target);
    }
}
