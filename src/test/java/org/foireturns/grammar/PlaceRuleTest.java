package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceRuleTest {
    private static final Rule RULE = new PlaceRule();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "North Lincolnshire | beside area; beside area <Lincolnshire>",
                "North | beside area",
                "North Yorkshire | beside area <Yorkshire>",
                "Essex (South) | beside area",
                "Essex - South | beside area",
                "Essex South | beside area",
                "Essex (South) area | beside area <area>",
                "Essex (South | beside area",
                "Essex | -",
                "Essex (Kent) | -",
                "Essex North Yorkshire | -",
            })
    void aPartOfAnAreaIsNoForce(String text, @Nullable String said) {
        assertThat(Proposed.by(RULE, text)).isEqualTo(said);
    }
}
