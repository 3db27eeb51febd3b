package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.grammar.Grammars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstClauseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "97 offences. This excludes 4 that were later cancelled | 97 offences",
                "6 times, 2 of them with Snapchat too | 6 times",
                "6 times, and then with Snapchat too | 6 times, and then with Snapchat too",
                "97 girls. 12 boys. | 97 girls. 12 boys.",
                "97 girls. And also 12 boys were counted there | 97 girls. And also 12 boys were counted there",
                "97 offences. Note well | 97 offences. Note well",
                "There were 97 offences. This excludes 4 others | There were 97 offences. This excludes 4 others",
                "97 | 97",
                "97 offences; this is what we hold of it | 97 offences"
            })
    void whatOnlyTellsMoreIsLeftOff(String text, String first) {
        assertThat(FirstClause.of(text, Grammars.ofConfig())).isEqualTo(first);
    }
}
