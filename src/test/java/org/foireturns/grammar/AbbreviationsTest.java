package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationsTest {
    private static final Abbreviations KNOWN = new Abbreviations(Map.of("IP", "injured party", "X", "not recorded"));

    @ParameterizedTest
    @CsvSource({
        "IP, injured party",
        "Sex of IP (recorded), Sex of injured party (recorded)",
        "X, not recorded",
        "Gender X, Gender X",
        "VIP, VIP",
        "IP/1, IP/1",
        "ip, ip"
    })
    void standForTheirMeaning(String typed, String read) {
        assertThat(KNOWN.writtenOut(typed)).isEqualTo(read);
    }
}
