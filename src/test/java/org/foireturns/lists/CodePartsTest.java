package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodePartsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sex 1=Male 2=Female 9=Not known | Sex 1=Male + 2=Female + 9=Not known",
                "1=Male 2=Female | 1=Male + 2=Female",
                "M = Male, F = Female | M = Male + F = Female",
                "M = Male; F = Female. U = Unknown | M = Male + F = Female + U = Unknown",
                "1.5 = a half | 1.5 = a half",
                "Sex (1=Male 2=Female) | Sex (1=Male + 2=Female)",
                "no code at all | no code at all",
                "Platform=Snapchat | Platform=Snapchat"
            })
    void eachExplainsOneCode(String line, String parts) {
        assertThat(String.join(" + ", CodeParts.of(line))).isEqualTo(parts);
    }
}
