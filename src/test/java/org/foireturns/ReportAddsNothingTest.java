package org.foireturns;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.foireturns.figures.Share;
import org.foireturns.model.Evidence;
import org.junit.jupiter.api.Test;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

/**
 * A number that somebody reads is computed once, in {@code figures} or {@code reconcile}, where its cells are kept with
 * it. The report prints it. It adds no counts, and has none computed anew.
 */
class ReportAddsNothingTest {
    private static final String REPORT = "org.foireturns.report";

    /** Methods that make one number of several, whoever owns them. */
    private static final Set<String> ADD = Set.of(
            "plus",
            "minus",
            "sum",
            "reduce",
            "reducing",
            "summingInt",
            "summingLong",
            "summingDouble",
            "summarizingInt",
            "summarizingLong",
            "summarizingDouble",
            "summaryStatistics",
            "averagingInt",
            "averagingLong",
            "averagingDouble",
            "average",
            "addExact",
            "subtractExact",
            "addAndGet",
            "getAndAdd",
            "accumulateAndGet");

    private static final Set<String> NUMBERS =
            Set.of("java.math.BigDecimal", "java.math.BigInteger", "java.util.concurrent.atomic.LongAdder");

    @Test
    void noClassAsksForASum() {
        classes()
                .that(resideInAPackage(REPORT + ".."))
                .should(addNothing())
                .because("a sum belongs to figures, with the cells that it was made of; print it from there")
                .check(Program.CLASSES);
    }

    @Test
    void noClassHasAFigureComputedFromTheObservations() {
        classes()
                .that(resideInAPackage(REPORT + ".."))
                .should(not("hand the observations to whoever computes", ReportAddsNothingTest::computes))
                .because("a second computation may differ from the one that is published; put its result into Figures")
                .check(Program.CLASSES);
    }

    /** Counts are long wherever they are held: an addition of two long numbers is one of counts. */
    @Test
    void noClassAddsOrSubtractsLongNumbers() throws IOException {
        List<String> found = new ArrayList<>();
        for (JavaClass type : Program.CLASSES) {
            if (type.getPackageName().startsWith(REPORT)) {
                found.addAll(longSums(type.getName()));
            }
        }
        assertThat(found)
                .as("counts are added in figures, where their cells are known; lengths of drawings are int")
                .isEmpty();
    }

    /** So that the tests above cannot go blind. */
    @Test
    void anAdditionIsSeenWhereThereIsOne() throws IOException {
        assertThat(longSums(Share.class.getName())).isNotEmpty();
        assertThat(classes()
                        .that(resideInAPackage("org.foireturns.figures"))
                        .should(addNothing())
                        .evaluate(Program.CLASSES)
                        .hasViolation())
                .isTrue();
        assertThat(classes()
                        .that(resideInAPackage("org.foireturns.publish"))
                        .should(not("have figures computed", ReportAddsNothingTest::computes))
                        .evaluate(Program.CLASSES)
                        .hasViolation())
                .isTrue();
    }

    private static ArchCondition<JavaClass> addNothing() {
        return not(
                "add numbers",
                access -> ADD.contains(access.getTarget().getName())
                        || (Set.of("add", "subtract")
                                        .contains(access.getTarget().getName())
                                && NUMBERS.contains(access.getTargetOwner().getName())));
    }

    private static boolean computes(JavaCodeUnitAccess<?> access) {
        return !access.getTargetOwner().getPackageName().startsWith(REPORT)
                && access.getTarget().getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(Evidence.class));
    }

    private static List<String> longSums(String type) throws IOException {
        List<String> found = new ArrayList<>();
        try (InputStream in =
                ReportAddsNothingTest.class.getResourceAsStream("/" + type.replace('.', '/') + ".class")) {
            new ClassReader(in).accept(new Sums(type, found), ClassReader.SKIP_FRAMES);
        }
        return found;
    }

    private static ArchCondition<JavaClass> not(String what, Predicate<JavaCodeUnitAccess<?>> which) {
        return new ArchCondition<>("not " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.concat(type.getCodeUnitCallsFromSelf().stream(), type.getCodeUnitReferencesFromSelf().stream())
                        .filter(which)
                        .forEach(access -> events.add(SimpleConditionEvent.violated(type, access.getDescription())));
            }
        };
    }

    /** Finds additions and subtractions of long numbers in the code of a class. */
    private static final class Sums extends ClassVisitor {
        private final String type;
        private final List<String> found;

        Sums(String type, List<String> found) {
            super(Opcodes.ASM9);
            this.type = type;
            this.found = found;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitInsn(int opcode) {
                    if (opcode == Opcodes.LADD || opcode == Opcodes.LSUB) {
                        found.add(type + "." + name);
                    }
                }
            };
        }
    }
}
