package org.foireturns.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.normalise.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownWordsTest {
    private final KnownWords words = Vocabularies.words();

    @ParameterizedTest
    @CsvSource({
        "Female,female",
        "Benyw,female",
        "GWRYW,male",
        "Merched,female",
        "Anhysbys,unknown",
        "Non-binary,other",
        "Other,other",
        "Arall,other",
        "'',unknown",
        "Female / Benyw,female"
    })
    void aGenderIsReadByTheListsOfTheVocabulary(String text, String gender) {
        assertThat(words.gender(text)).isEqualTo(SaidOfAxis.of(gender));
    }

    @Test
    void ofWhatNoListHasNothingIsSaid() {
        assertThat(words.gender("Damsel")).isEqualTo(SaidOfAxis.ANYTHING);
        assertThat(words.gender("female or male").may()).containsExactlyInAnyOrder("female", "male");
    }

    @Test
    void aWordThatIsAddedToAListIsKnown() {
        KnownWords own = new KnownWords(new Words(Map.of("values", Map.of("gender female", List.of("Quine")))));

        assertThat(own.gender("quine")).isEqualTo(SaidOfAxis.of("female"));
    }

    @ParameterizedTest
    @CsvSource({
        "Article 22A,71/17",
        "Art. 22A Sexual Offences (NI) Order,71/17",
        "71/17,71/17",
        "SCC,71/17",
        "Sexual grooming (88A),88A"
    })
    void anOffenceIsKnownByEachOfItsNames(String text, String offence) {
        assertThat(words.offences(text)).isEqualTo(Set.of(offence));
    }
}
