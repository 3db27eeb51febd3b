package org.foireturns.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.model.Outcome.Reason;
import org.foireturns.model.Place;
import org.foireturns.model.finding.FindingLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each reason for a rejection says to the officer. */
class WordingTest {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("ValidationMessages", Locale.ROOT);

    private final Validation validation = new Validation();

    static Set<String> codes() {
        return BUNDLE.keySet().stream().filter(key -> !key.contains(".")).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void eachCodeSaysWhyAndWhatToDo(String code) {
        Reason reason = new Reason(code, "", Place.NOWHERE, BUNDLE.getString(code), BUNDLE.getString(code + ".fix"));
        FindingLine line = validation.finding(reason);
        assertThat(line.message()).isNotBlank();
        assertThat(line.why()).endsWith(".");
        assertThat(line.fix()).endsWith(".");
        assertThat(line.owner()).isNotNull();
        assertThat(line.severity()).isNotNull();
    }
}
