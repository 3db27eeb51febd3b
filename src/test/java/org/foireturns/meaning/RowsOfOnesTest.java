package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.pipeline.DrawnReturn;
import org.junit.jupiter.api.Test;

class RowsOfOnesTest {
    @Test
    void onesThatStandForTheSameInSeveralRowsAreAsked() {
        assertThat(DrawnReturn.oneYear("""
                        | Sexual communication with a child, 2024/25 |        |      |
                        | Case                                       | Female | Male |
                        | a                                          | 1      |      |
                        | b                                          | 1      |      |
                        | c                                          |        | 1    |
                        | d                                          | 1      |      |
                        """).observations()).noneMatch(line -> line.contains("female"));
    }

    @Test
    void otherwiseOneIsANumberAsAnyOther() {
        assertThat(DrawnReturn.oneYear("""
                        | Sexual communication with a child, 2024/25 |        |      |
                        | Age                                        | Female | Male |
                        | 12                                         | 1      | 1    |
                        | 13                                         | 1      | 1    |
                        | 14                                         | 1      | 1    |
                        """).observations()).hasSize(6);
    }
}
