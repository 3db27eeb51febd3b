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
}
