package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToIntFunction;
import org.foireturns.GridText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many cells of a column read as what. */
class ProfileTest {
    private static Profile of(String cells) {
        return Profile.of(
                GridText.grid("| " + cells.replace(";", " |\n| ") + " |").cells(), DrawnList.WORDS);
    }

    private static int count(String cells, ToIntFunction<Profile> of) {
        return of.applyAsInt(of(cells));
    }

    @Test
    void daysAndPeriodsAreToldFromNumbers() {
        assertThat(count("2024-04-01; 01/04/2024; 1 April 2024; April; 12; 2024", profile -> profile.days))
                .isEqualTo(3);
        assertThat(count("2024-04-01; 01/04/2024; 1 April 2024; 01/04/24", profile -> profile.plainDays))
                .isEqualTo(2);
        assertThat(count("12; 1; 0; 13.5; 2024", profile -> profile.wholes)).isEqualTo(4);
        assertThat(count("12; 1; 0; -3", profile -> profile.aboveOne)).isEqualTo(1);
    }

    @Test
    void agesAndBandsAndGenders() {
        String column = "13; 12-15; aged 9; F 14; Female; F unknown; 142; 0-5";
        assertThat(count(column, profile -> profile.ages)).isEqualTo(5);
        assertThat(count(column, profile -> profile.bands)).isEqualTo(2);
        assertThat(count(column, profile -> profile.yearsOld)).isEqualTo(1);
        assertThat(count(column, profile -> profile.ranges)).isEqualTo(1);
        assertThat(count(column, profile -> profile.genders)).isEqualTo(3);
        assertThat(count(column, profile -> profile.agesUntold)).isEqualTo(1);
        assertThat(count("12, 13; 14 and 15; 12", profile -> profile.severalAges))
                .isEqualTo(2);
    }

    @Test
    void marksNamesAndWhatIsLeftOut() {
        String column =
                "Y; N; Snapchat; Kent Police; Rape; Sexual communication with a child; redacted; not recorded; *";
        assertThat(count(column, profile -> profile.marks)).isEqualTo(2);
        assertThat(count(column, profile -> profile.yes)).isEqualTo(1);
        assertThat(count(column, profile -> profile.platforms)).isEqualTo(1);
        assertThat(count(column, profile -> profile.forces)).isEqualTo(1);
        assertThat(count(column, profile -> profile.offences)).isEqualTo(2);
        assertThat(count(column, profile -> profile.withheld)).isEqualTo(2);
        assertThat(count("Snapchat; redacted; not recorded; ?; *", profile -> profile.unknowns))
                .isEqualTo(4);
        assertThat(count(column, profile -> profile.filled)).isEqualTo(9);
    }

    @Test
    void referencesHaveDigitsAndNoSpaces() {
        String column = "CR/1234/24; 24000101; 12; a 1234; IML 1740000; MSPTL2401";
        assertThat(count(column, profile -> profile.ids)).isEqualTo(3);
        assertThat(count(column, profile -> profile.coded)).isEqualTo(2);
        assertThat(of(column).shapedLike("XY/9999/11")).isTrue();
        assertThat(of(column).shapedLike("XY-9999-11")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"6, false", "7, true", "9, true"})
    void mostAreMoreThanThreeOfFive(int count, boolean most) {
        assertThat(of("a;".repeat(9) + "a").most(count)).isEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({"8, false", "9, true"})
    void nearlyAllAreNineOfTen(int count, boolean nearly) {
        assertThat(of("a;".repeat(9) + "a").nearlyAll(count)).isEqualTo(nearly);
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true"})
    void someAreMoreThanOneOfFive(int count, boolean some) {
        assertThat(of("a;".repeat(9) + "a").some(count)).isEqualTo(some);
    }

    @Test
    void numbersThatGoUpByOneNumberTheRows() {
        assertThat(of("1; 2; 3; 4; 5").countsUp()).isTrue();
        assertThat(of("1; 7; 3; 4; 9").countsUp()).isFalse();
        assertThat(of("1").countsUp()).isFalse();
        assertThat(of("a; b; c; d").nearlyAllDifferent()).isTrue();
        assertThat(of("a; a; c; d").nearlyAllDifferent()).isFalse();
        assertThat(of("a").nearlyAllDifferent()).isFalse();
        assertThat(of("3; 0; 12; 0").zeros()).isEqualTo(2);
        assertThat(of("3; 0; 12; 0").largest()).isEqualTo(12);
    }

    @Test
    void smallNumbersOfSeveralRowsAreLikeCodes() {
        assertThat(of("1; 2; 1; 2; 9; 1; 2").numbersLikeCodes()).isTrue();
        assertThat(of("1; 2; 1; 2; 9; 1").numbersLikeCodes()).isFalse();
        assertThat(of("1; 2; 1; 2; 13; 1; 2").numbersLikeCodes()).isFalse();
        assertThat(of("F 11; F 12; M 13; M 14; F 15").numbersVary()).isTrue();
        assertThat(of("F 1; F 2; M 1; M 2; F 9").numbersVary()).isFalse();
    }

    @Test
    void fewPlatformsAmongManyTextsAreSentences() {
        assertThat(of("Snapchat; one; two; three; four; five").namesFewPlatforms())
                .isTrue();
        assertThat(of("Snapchat; one; two; three; four").namesFewPlatforms()).isFalse();
        assertThat(of("Snapchat; one; unknown; unknown; unknown").namesFewPlatforms())
                .isFalse();
    }

    @Test
    void rolesAreFewShortWords() {
        assertThat(of("Victim; Suspect; Victim").roles()).isTrue();
        assertThat(of("Victim; Victim; Victim").roles()).isFalse();
        assertThat(of("Victim; Suspect; one; two; three").roles()).isFalse();
    }

    @Test
    void aKeyExplainsAllTextsOrNotTheColumn() {
        assertThat(of("1; 2; 1").explained("12"::contains)).isTrue();
        assertThat(of("1; 2; 3").explained("12"::contains)).isFalse();
    }
}
