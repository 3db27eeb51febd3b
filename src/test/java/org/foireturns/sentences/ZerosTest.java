package org.foireturns.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Grammars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZerosTest {
    private static final Grammar GRAMMAR = Grammars.ofConfig();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kik (0)                             | platform kik; number 0
            Kik 0, Yubo 3                       | platform kik; number 0; platform yubo; number 3
            Female 0                            | gender female; number 0
            Kik no offences                     | platform kik; number 0
            Snapchat 39, Kik none               | platform snapchat; number 39; platform kik; number 0
            Kik none / Yubo 2                   | platform kik; number 0; platform yubo; number 2
            Omegle was not recorded at all (0)  | platform omegle; number 0
            Kik not recorded (0), Yubo 2        | platform kik; number 0; platform yubo; number 2
            Kik 0 (nil)                         | platform kik; number 0
            Males nil                           | gender male; number 0
            """)
    void aNoughtBesideACategoryIsANumber(String text, String said) {
        assertThat(counted(text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 offences             | nil; unit offences
            2024/25 0              | period 2024-04-01/2025-03-31; nil
            Kik none of these      | platform kik; unknown; ofwhich
            Snapchat 39, none Kik  | platform snapchat; number 39; unknown; platform kik
            Kik 3                  | platform kik; number 3
            """)
    void whatIsBesideNoneOrInWordsStays(String text, String said) {
        assertThat(counted(text)).isEqualTo(said);
    }

    private static String counted(String text) {
        return Grammars.said(Zeros.counted(GRAMMAR.read(text), GRAMMAR.tokens(text), GRAMMAR));
    }
}
