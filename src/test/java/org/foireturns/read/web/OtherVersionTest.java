package org.foireturns.read.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherVersionTest {
    private static final String PAGE =
            "<p>Kent Police: 12 <b>offences</b> of sexual communication with a child.</p><a href='https://kent.uk/foi'>here</a>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kent Police: 12 *offences* of sexual communication with a child. here <https://kent.uk/foi>      | false
            [cid:image001@kent] Kent Police: 12 offences, 9 of sexual communication with a child.            | true
            Kent Police: 12 offences of sexual communication with a child. Ask Jo Smith, the mother          | true
            Kent Police: 12 offences of sexual communication with a child; yours                             | false
            To view this message, please use a program that shows pages.                                     | false
            """)
    void saysMoreWhereItHoldsANumberOrSeveralWordsThatThePageDoesNot(String plain, boolean more) {
        assertThat(OtherVersion.saysMore(PAGE, plain)).isEqualTo(more);
    }
}
