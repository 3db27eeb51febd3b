package org.foireturns.read.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Comment;
import org.junit.jupiter.api.Test;

class CommentWordsTest {
    @Test
    void theNameOfTheAuthorBeforeTheWordsIsLeftOut() {
        assertThat(CommentWords.of("J Hall", List.of("Smith, J."), "Smith, J.:\nApril only"))
                .isEqualTo("April only");
        assertThat(CommentWords.of("", List.of("Smith"), " Smithdown is not in it: see below "))
                .isEqualTo("Smithdown is not in it: see below");
    }

    @Test
    void whatWeSaidInACopyIsNothingThatAForceSaid() {
        assertThat(CommentWords.of(Comment.OUR_NAME, List.of(), "Error: April only"))
                .isEmpty();
    }
}
