package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Genders that stand as headings between the rows of a list. */
class HeadingGenderTest {
    private static List<String> read(String last) {
        return DrawnList.of("""
                        | Crime no | Recorded   | Age |
                        | FEMALE VICTIMS |
                        | 24000101 | 2024-04-02 | 13  |
                        | 24000102 | 2024-04-02 | 14  |
                        | MALE VICTIMS |
                        | 24000103 | 2024-04-02 | 13  |
                        | %s |
                        | 24000104 | 2024-04-02 | 12  |
                        """.formatted(last)).read().said();
    }

    @Test
    void readsThoseOfGendersThatAreNotKnown() {
        assertThat(read("NOT RECORDED")).last().isEqualTo("8 2024/25 unknown 12 ");
        assertThat(read("Gender not known")).last().isEqualTo("8 2024/25 unknown 12 ");
        assertThat(read("Unknown victims")).last().isEqualTo("8 2024/25 unknown 12 ");
        assertThat(read("OTHER")).last().isEqualTo("8 2024/25 other 12 ");
    }

    @Test
    void givesRowsBelowAHeadingThatItCannotReadNoGender() {
        assertThat(read("Zorbians")).last().isEqualTo("8 2024/25 ? 12 ");
    }

    @Test
    void goesOnBelowMonthsAndPages() {
        assertThat(read("May 2024")).last().isEqualTo("8 2024/25 male 12 ");
        assertThat(read("Page 2 of 3")).last().isEqualTo("8 2024/25 male 12 ");
    }

    @Test
    void goesOnBelowPlacesThatStandUnderEachGender() {
        assertThat(DrawnList.of("""
                        | Crime no | Recorded   | Age |
                        | FEMALE |
                        | Zorbia |
                        | 24000101 | 2024-04-02 | 13  |
                        | Borzia |
                        | 24000102 | 2024-04-02 | 14  |
                        | MALE |
                        | Zorbia |
                        | 24000103 | 2024-04-02 | 13  |
                        """).read().said())
                .containsExactly("4 2024/25 female 13 ", "6 2024/25 female 14 ", "9 2024/25 male 13 ");
    }
}
