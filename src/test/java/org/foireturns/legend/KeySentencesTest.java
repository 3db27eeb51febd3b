package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Grammars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeySentencesTest {
    private static final Grammar GRAMMAR = Grammars.ofConfig();
    private static final KeySentences SENTENCES = new KeySentences(GRAMMAR, new KeyWords(GRAMMAR));

    private static List<String> codes(String text) {
        return SENTENCES.entries(text).stream()
                .map(entry -> (entry.field() + " " + entry.code()).strip())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SNP Snapchat; WHP WhatsApp; TT TikTok. n/k = not known. | n/k,snp,whp,tt",
                "SNP = Snapchat, WHP = WhatsApp | snp,whp",
                "SNP: Snapchat, WHP: WhatsApp | snp,whp",
                "SNP - Snapchat, WHP - WhatsApp | snp,whp",
                "SNP (Snapchat), WHP (WhatsApp) | snp,whp",
                "Snapchat = SNP, WhatsApp = WHP | snp,whp",
                "Vic sex: F female, M male, U unknown. | vic sex f,vic sex m,vic sex u",
                "Age code: 1 = 11 and under, 2 = 12 to 15 | age code 1,age code 2",
                "Key to age codes: 1 - 11 and under; 2 - 12 to 15 | 1,2",
                "Year 1 = 2022/23, Year 2 = 2023/24 | year 1,year 1,year 2,year 2",
                "Col 3: 2024/25; Col 2: 2023/24 | col 3,col 2",
                "A = 2024/25, B = 2023/24 | a,b",
                "FY1: 1 April 2022 to 31 March 2023 | fy1",
                "Current year = 2024/25, previous year = 2023/24 | current year,previous year",
                "Age 0 means that no date of birth was recorded. | age 0",
                "Victim age -1 = not recorded | victim age -1",
                "999 is used where age is unknown | 999",
                "Age not known is shown as 999 | 999",
                "age '0' denotes unknown | age 0",
                "An age of 999 is entered by the system where none is known. | an age 999",
                "999 is entered where the age is not known | 999",
                "01/01/1900 means no date of birth | 1900-01-01",
            })
    void aTextExplainsCodes(String text, String codes) {
        assertThat(String.join(",", codes(text)).replace("year year", "year")).isEqualTo(codes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 Snapchat, 19 WhatsApp, 12 Instagram and 9 Facebook.",
                "- Female, 11 and under = 29",
                "Youngest victim = female, 6",
                "12 = age not known",
                "48: Snapchat, 20: Instagram",
                "30: 12 to 15; 12: under 12",
                "Year = 1 April to 31 March",
                "A = 1, 2, 3 or 4",
                "1 offence = 1 count",
                "Offences = 173",
                "[c] = fewer than 5",
                "The offence is recorded where the victim lives.",
            })
    void anyOtherTextExplainsNone(String text) {
        assertThat(codes(text)).isEmpty();
    }

    @Test
    void whatSaysHowSmallACountIsExplainsNoCode() {
        assertThat(codes("low = five or fewer")).isEmpty();
    }

    @Test
    void textsBelowEachOtherAreOneKeyUnderItsName() {
        List<Key> keys = SENTENCES.in(grid("""
                | Age codes        |
                | 1 = 11 and under |
                | 2 = 12 to 15     |

                | SNP = Snapchat   |
                """));
        assertThat(keys).hasSize(2);
        assertThat(keys.get(0).entries()).extracting(CodeEntry::field).containsOnly("age codes");
        assertThat(keys.get(0).entries()).hasSize(2);
    }
}
