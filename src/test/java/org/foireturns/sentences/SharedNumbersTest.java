package org.foireturns.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.grammar.Grammars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharedNumbersTest {
    private final SharedNumbers shared = new SharedNumbers(Grammars.ofConfig());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kik and Yubo were recorded in 2 and 1 offences respectively. | Kik 2, Yubo 1.
            There were 2 and 1 with Kik and Yubo respectively.           | There were 2 Kik, 1 Yubo.
            Males and females were 3 and 4 respectively.                 | Males 3, females 4.
            Kik and Yubo had 2 each.                                     | Kik 2, Yubo 2.
            Kik, Yubo and Wizz in one case each.                         | Kik one, Yubo one, Wizz one.
            Kik and Yubo had fewer than 5 each.                          | Kik fewer than 5, Yubo fewer than 5.
            Snapchat 12, Kik and Yubo 2 each.                            | Snapchat 12, Kik 2, Yubo 2.
            Kik: Yubo and Wizz 2 each.                                   | Kik: Yubo 2, Wizz 2.
            In one case each, on Kik, Yubo and Wizz.                     | In one Kik, one Yubo, one Wizz.
            Both Kik and Yubo had 2.                                     | Kik 2, Yubo 2.
            """)
    void eachThingHasItsNumber(String sentence, String apart) {
        assertThat(shared.apart(sentence)).isEqualTo(apart);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kik had 2.",
                "Both had 2.",
                "Kik and Yubo were both used in 2 cases.",
                "Both Kik and Yubo were used in 2 cases.",
                "Both Kik and Yubo and Wizz had 2.",
                "Kik and females had 2 each.",
                "Males, females and others were 3 and 4 respectively.",
                "Girls and boys aged 12 were 3 and 4 respectively."
            })
    void whatMayBeTwoOfOneCaseOrHasMoreThingsThanNumbersStays(String sentence) {
        assertThat(shared.apart(sentence)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 Snapchat, Kik and Yubo 2 each.                | 12 Snapchat, Kik and Yubo 2 each.
            There were 12 on Snapchat, Kik and Yubo 2 each.  | There were 12 on Snapchat, Kik and Yubo 2 each.
            There were 6 on Snapchat, Kik and Yubo, 2 each.  | There were 6 on 2 Snapchat, 2 Kik, 2 Yubo.
            There were 12 offences: Kik and Yubo had 2 each. | There were 12 offences: 2 Kik, 2 Yubo.
            There were 12 offences, Kik and Yubo had 2 each. | There were 12 offences, 2 Kik, 2 Yubo.
            """)
    void aNumberRightBeforeTheThingsIsTheFirstOnesUnlessItIsThatOfAll(String sentence, String apart) {
        assertThat(shared.apart(sentence)).isEqualTo(apart);
    }
}
