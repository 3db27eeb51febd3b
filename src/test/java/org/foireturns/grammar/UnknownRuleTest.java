package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownRuleTest {
    private static final Rule RULE = new UnknownRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "0 | not recorded | unknown",
                "0 | ? | unknown",
                "0 | ? ?? | unknown",
                "2 | F, ? | unknown",
                "1 | F ? | -",
                "1 | F ?? | unknown",
                "2 | F ?? | -",
                "0 | recorded | -",
                "0 | not | -",
            })
    void nothingIsKnown(int start, String text, @Nullable String said) {
        assertThat(Proposed.at(RULE, text, start)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "No age recorded | unknown + axis victim_age",
                "no gender given | unknown + axis victim_gender; unknown + axis victim_gender <given>",
                "No age or gender recorded | unknown + axis victim_age + axis victim_gender; unknown + axis victim_age <or gender recorded>",
                "No age/gender recorded | unknown + axis victim_age + axis victim_gender; unknown + axis victim_age </gender recorded>",
                "without platform | unknown + axis platform",
                "age we do not have | unknown + axis victim_age",
                "gender nobody wrote down | unknown + axis victim_gender",
                "nobody has filled in the sex | unknown + axis victim_gender",
                "without a gender | unknown + axis victim_gender",
                "no offences | -",
            })
    void nothingIsKnownOfAnAxis(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Don't know which app | unknown + axis platform; unknown <which app>",
                "not known what age | unknown + axis victim_age; unknown <what age>",
                "not known whether boy or girl | unknown + axis victim_gender; unknown <whether boy or girl>",
                "not known whether boy | unknown <whether boy>",
                "not known girl | unknown <girl>",
            })
    void nobodyKnowsWhich(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Excluding unknown | knownonly",
                "excluding those of unknown age | knownonly + axis victim_age",
                "excluding 6 victims whose age is not recorded | knownonly + axis victim_age",
                "does not include 6 victims whose age is not recorded | knownonly + axis victim_age",
                "excluding girls of unknown age | -",
                "excluding Kent | -",
            })
    void whatIsUnknownIsLeftOut(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "0 | of known gender | knownonly + axis victim_gender",
                "1 | where age is known | knownonly + axis victim_age",
                "0 | known age | knownonly + axis victim_age",
                "0 | age | -",
            })
    void onlyWhatIsKnownIsCounted(int start, String text, @Nullable String said) {
        assertThat(Proposed.at(RULE, text, start)).isEqualTo(said);
    }
}
