package org.foireturns.read.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierScreenTest {
    private static String seen(String drawing) {
        return String.join(
                ", ",
                IdentifierScreen.of(grid(drawing)).stream()
                        .map(each -> each.trace() + " " + each.cells() + " " + each.count())
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            Victim is ann.smith@gmail.com          ; EMAIL A1 1
            call her on 07700 900123               ; PHONE A1 1
            lives at SW1A 1AA                      ; POSTCODE A1 1
            AB 12 34 56 C                          ; NATIONAL_INSURANCE A1 1
            DOB 01/02/2003                         ; BIRTH_DATE A1 1
            Mrs Smith told us                      ; NAME A1 1
            foi@kent.police.uk                     ;
            Kent Police                            ;
            """)
    void findsWhatPointsToOnePerson(String text, String due) {
        assertThat(seen("| " + text + " |")).isEqualTo(due == null ? "" : due);
    }

    @ParameterizedTest
    @CsvSource({
        "7700900123, PHONE A1 1",
        "6999999999, ''",
        "8000000000, ''",
        "770090012, ''",
        "770090012.5, ''",
        "77009001.5, ''"
    })
    void aMobileNumberMayHaveLostItsNought(String number, String due) {
        assertThat(seen("| " + number + " |")).isEqualTo(due);
    }

    @Test
    void whatStandsBelowAHeadOfPeopleIsOne() {
        assertThat(seen("| Surname | Age |\n| Smith | 12 |\n| Jones | 13 |\n| Brown | 14 |"))
                .startsWith("NAME");
        assertThat(seen("| Date of birth | Age |\n| 2003-02-01 | 12 |\n| 01/02/2004 | 13 |\n| unknown | 14 |"))
                .isEqualTo("BIRTH_DATE A2:A3 2");
    }

    @Test
    void whatStandsBesideALabelOfAFormIsOneToo() {
        assertThat(seen("| Surname | Smith |\n| Age | 12 |")).startsWith("NAME");
        assertThat(seen("| Date of birth | 2003-02-01 |")).startsWith("BIRTH_DATE");
    }

    @Test
    void threeOfOneNameAreNoPeople() {
        assertThat(seen("| Surname | Age |\n| Redacted | 12 |\n| Redacted | 13 |\n| Redacted | 14 |"))
                .isEmpty();
        assertThat(seen("| Surname | Age |\n| Gone | 12 |\n| Gone | 13 |\n| Gone | 14 |"))
                .isEmpty();
        assertThat(seen("| Surname | Age |\n| Smith | 12 |\n| Smith | 13 |\n| Jones | 14 |"))
                .startsWith("NAME");
    }

    @Test
    void aNameStandsBesideATitle() {
        assertThat(seen("| PC | Smith |")).isEqualTo("NAME B1 1");
        assertThat(seen("| DC | Discord |\n| SC | Snapchat |\n| FB | Facebook |"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If you have a question about this letter, ring 01905 331565 and ask for me.",
                "Best wishes, 01905 331565"
            })
    void whoWroteALetterHasATelephone(String line) {
        assertThat(seen("| Age | 2024/25 |\n| 12-15 | 3 |\n| |\n| " + line + " |"))
                .isEmpty();
        assertThat(seen("| Her number is 01905 331565 |")).startsWith("PHONE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01622 690690", "SW1A 1AA"})
    void anOfficeHasATelephoneAndAPostcode(String contact) {
        assertThat(seen("| Contact us: FOI team, Kent Police |\n| " + contact + " |"))
                .isEmpty();
        assertThat(seen("| Contact us: FOI team, Kent Police |\n| DOB 01/02/2003 |"))
                .startsWith("BIRTH_DATE");
        assertThat(seen("| Contact us: FOI team, Kent Police |\n| 07700 900123 |"))
                .startsWith("PHONE");
    }
}
