package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameRowsTest {
    private static SameRows rows(String drawing) {
        ListSample sample = ListSample.of(DrawnList.of(drawing).list(), DrawnList.WORDS);
        return new SameRows(sample.plan().columns(), sample.rows());
    }

    @Test
    void sayTheSameOfAllThatIsAskedWhateverElseTheySay() {
        SameRows rows = rows("""
                | Ref   | Recorded   | Gender | Age | Platform | Officer |
                | 24/01 | 2024-04-01 | Female | 13  | Kik      | Smith   |
                | 24/02 | 2024-04-01 | Female | 13  | Kik      | Jones   |
                | 24/03 | 2024-04-01 | Female | 13  | Snapchat | Smith   |
                | 24/04 | 2024-04-02 | Female | 13  | Kik      | Smith   |
                | 24/05 | 2024-04-02 | Male   |     | Kik      | Smith   |
                | 24/06 | 2024-04-02 | Male   |     | Kik      | Smith   |
                """);
        assertThat(rows.count()).isEqualTo(2);
        assertThat(rows.repeat()).isTrue();
    }

    @Test
    void oneAmongSevenIsNotSeveral() {
        SameRows rows = rows("""
                | Ref   | Recorded   | Gender | Age | Platform |
                | 24/01 | 2024-04-01 | Female | 13  | Kik      |
                | 24/02 | 2024-04-01 | Female | 13  | Kik      |
                | 24/03 | 2024-04-03 | Female | 13  | Snapchat |
                | 24/04 | 2024-04-04 | Female | 13  | Kik      |
                | 24/05 | 2024-04-05 | Male   | 12  | Kik      |
                | 24/06 | 2024-04-06 | Male   | 12  | Kik      |
                | 24/07 | 2024-04-07 | Male   | 12  | Kik      |
                """);
        assertThat(rows.count()).isEqualTo(1);
        assertThat(rows.repeat()).isFalse();
    }
}
