package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnlabelledTest {
    @Test
    void ofTwoNumbersBesideOneLabelWithoutHeadsTheNearerOneStands() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences by app, 2024/25 |    |    |
                | Snapchat                       | 20 | 10 |
                | WhatsApp                       | 30 | 21 |
                | Instagram                      | 40 | 23 |
                """))
                .containsEntry("B3", "2024/25 all all whatsapp")
                .containsEntry("C3", "asked: no head stands over it, as one does over its neighbours");
    }

    @Test
    void aColumnWithoutAHeadBesideOthersIsAskedAbout() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences | 2024/25 |    |
                | Snapchat       | 20      | 10 |
                | WhatsApp       | 30      | 21 |
                """))
                .containsEntry("B3", "2024/25 all all whatsapp")
                .containsEntry("C3", "asked: no head stands over it, as one does over its neighbours");
    }

    @Test
    void aColumnWithoutAHeadThatIsTheSumOfTheOthersIsTheirTotal() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25 | Female | Male |    |
                | Snapchat                | 20     | 10   | 30 |
                | WhatsApp                | 30     | 21   | 51 |
                """)).containsEntry("D3", "2024/25 all all whatsapp");
    }

    @Test
    void aRowWithoutALabelIsAskedAbout() {
        assertThat(DrawnMeanings.of("""
                | Gender of victim, s.15A | 2023/24 | 2024/25 |
                | Female                  | 30      | 31      |
                | Male                    | 9       | 8       |
                |                         | 4       | 5       |
                """))
                .containsEntry("B4", "asked: no label stands beside it, as one does beside its neighbours")
                .containsEntry("B2", "2023/24 female all all");
    }

    @Test
    void theSumOfTheOthersIsTheirTotal() {
        assertThat(DrawnMeanings.of("""
                | Gender of victim, s.15A | 2023/24 | 2024/25 |
                | Female                  | 30      | 31      |
                | Male                    | 9       | 8       |
                |                         | 39      | 39      |
                """)).containsEntry("B4", "2023/24 all all all");
    }

    @Test
    void ofNumbersBesideAnAgeWithoutHeadsNoneStands() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences by age, 2024/25 |    |    |
                | 11 and under                   | 20 | 10 |
                | 12-15                          | 30 | 21 |
                """).get("B3")).startsWith("asked: ");
    }
}
