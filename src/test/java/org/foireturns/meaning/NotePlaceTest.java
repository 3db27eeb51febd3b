package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Address;
import org.junit.jupiter.api.Test;

class NotePlaceTest {
    @Test
    void isToldAsAPersonFindsIt() {
        NotePlace note = NotePlace.onSheet("Notes", Address.parse("A20"));
        NotePlace comment = NotePlace.ofComment(Address.parse("D4"), "April only");

        assertThat(note.words()).isEqualTo("the note at Notes!A20");
        assertThat(note.shortly()).isEqualTo("Notes!A20");
        assertThat(comment.words()).isEqualTo("the comment on D4");
        assertThat(comment.shortly()).isEqualTo("The comment on D4");
    }
}
