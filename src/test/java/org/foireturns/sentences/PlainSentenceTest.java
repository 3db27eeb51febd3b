package org.foireturns.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.grammar.Grammars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainSentenceTest {
    private final PlainSentence plain = PlainSentence.of(Grammars.ofConfig());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            55 (35%) were girls                                         | 55 were girls
            26 (15.5% of those where the age is known) were boys        | 26 were boys
            55 (35% of the girls) were under 12                         | 55 (35% of the girls) were under 12
            78% (176) of the victims were girls                         | 176 of the victims were girls
            283 offences, up 29 on 2023/24                              | 283 offences
            The large majority, 226, were female                        | 226  were female
            Kik once and Yubo twice                                     | Kik 1 times and Yubo 2 times
            Kik three times, and Yubo once.                             | Kik 3 times, and Yubo 1 times.
            Kik once again                                              | Kik once again
            38 under 12s                                                | 38 victims aged under 12
            3 were under 12 and 4 over 15                               | 3 victims were under 12 and 4 over 15
            12-15 – 99, 16-17 - 4                                       | 12-15: 99, 16-17: 4
            12-15 and 16 who were older                                 | 12-15, and 16 who were older
            'Snapchat x 37, Kik x2'                                     | 'Snapchat 37, Kik 2'
            'In answer to question 2, 31 were male'                     | 'In answer to question 2: 31 were male'
            Kik and Yubo had 2 each                                     | 'Kik 2, Yubo 2'
            """)
    void saysTheSameInPlainerWords(String sentence, String words) {
        assertThat(plain.of(sentence).text()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            147 offences                                    | ''
            Kik once and Yubo twice                         | times
            The large majority, 226, were female            | of all
            '283, against 254 in 2023/24'                   | compares, differs
            '283 offences, up 29 on 2023/24'                | differs
            A search found 31 offences                      | found
            A search of 200 offences was made               | sample
            We searched 200 records and found 31 offences   | found
            """)
    void knowsWhatASentenceDoesBesides(String sentence, String does) {
        PlainSentence.Plain said = plain.of(sentence);
        List<String> seen = Stream.of(
                        said.times() ? "times" : "",
                        said.ofAll() ? "of all" : "",
                        said.compares() ? "compares" : "",
                        said.sample() ? "sample" : "",
                        said.found() ? "found" : "",
                        plain.differs(sentence) ? "differs" : "")
                .filter(word -> !word.isEmpty())
                .toList();
        assertThat(seen.stream().collect(Collectors.joining(", "))).isEqualTo(does);
    }
}
