package org.foireturns.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foireturns.Program;
import org.foireturns.model.Range;
import org.junit.jupiter.api.Test;

/** The page on verification says which code it shares with the pipeline: all of it, and no other. */
class VerificationStandsAloneTest {
    private static final Path PAGE = Path.of("src/docs/verification.md");
    private static final String ROOT = "org.foireturns.";
    private static final String OWN = ROOT + "verify";

    /** In the table of what is shared: {@code `read.Readers`}. */
    private static final Pattern NAMED = Pattern.compile("`((?:[a-z]+\\.)+[A-Z][A-Za-z]*)`");

    @Test
    void thePageNamesEveryClassThatIsSharedAndNoOther() throws IOException {
        String page = Files.readString(PAGE);
        Set<String> named = NAMED.matcher(page)
                .results()
                .map(MatchResult::group)
                .map(name -> name.replace("`", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named)
                .as("what verify uses of the program; name it in " + PAGE + " with what it is used for")
                .isEqualTo(shared());
    }

    /** The classes of the program outside of the verification that it knows. */
    private static Set<String> shared() {
        return Program.CLASSES.stream()
                .filter(VerificationStandsAloneTest::own)
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(type -> type.getName().startsWith(ROOT) && !own(type))
                .map(type -> type.getName().substring(ROOT.length()).replaceAll("\\$.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean own(JavaClass type) {
        return type.getPackageName().equals(OWN);
    }

    @Test
    void itUsesTheJdkAndTwoReadersOfFormatsBesides() {
        ArchRuleDefinition.classes()
                .that()
                .resideInAPackage(OWN)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "de.siegmar.fastcsv..",
                        "com.fasterxml.jackson.core..",
                        "org.foireturns..")
                .because("whatever it shares with the pipeline may be wrong in both")
                .check(Program.CLASSES);
    }

    /** Types of the model hold the values; what is done with them is done here. */
    @Test
    void itAddsByItself() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage(OWN)
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "numbers are added by the model",
                        call -> call.getTargetOwner().isEquivalentTo(Range.class)
                                && call.getTarget().getName().equals("plus")))
                .because("Sum adds, so that a mistake in Range is seen")
                .check(Program.CLASSES);
    }
}
