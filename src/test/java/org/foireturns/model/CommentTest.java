package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommentTest {
    @Test
    void saysOneThingAfterAnother() {
        assertThat(new Comment(Address.parse("B2"), "Checked. Includes 3 under s.40(2).\n\n April to December only ")
                        .sentences())
                .containsExactly("Checked.", "Includes 3 under s.40(2).", "April to December only");
    }
}
