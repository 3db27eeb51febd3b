package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {
    @Test
    void isTheLabelInLowerCaseWithSingleHyphens() {
        assertThat(Slug.of("Zorb  Chat (app)")).isEqualTo("zorb-chat-app");
        assertThat(Slug.of("\uff3a\uff4f\uff52\uff42")).isEqualTo("zorb");
    }

    @Test
    void theMarkOfANoteIsNoPartOfIt() {
        assertThat(Slug.of("Zorbchat [note 1]")).isEqualTo("zorbchat");
        assertThat(Slug.of("Zorbchat [2]")).isEqualTo("zorbchat");
    }

    @Test
    void aLabelOfSignsAloneHasOneTooButNotItsOwn() {
        assertThat(Slug.of("***")).isEqualTo("unnamed");
    }
}
