package org.foireturns.job;

import org.foireturns.store.ReadingHead;
import org.foireturns.store.ReadingStore;
import org.foireturns.store.StoredBlock;
import org.foireturns.store.StoredRows;

/** A part after it was decided: what the writer has to store. */
sealed interface Decided {
    /** The return that it is a part of. */
    OpenReturn of();

    void writeTo(ReadingStore store);

    /** A reading that begins, or begins anew as one of which nothing counts. */
    record Begun(OpenReturn of, ReadingHead head) implements Decided {
        static Begun of(OpenReturn file) {
            return new Begun(file, file.head());
        }

        @Override
        public void writeTo(ReadingStore store) {
            store.begin(head);
        }
    }

    record Outcomes(OpenReturn of, StoredBlock block) implements Decided {
        @Override
        public void writeTo(ReadingStore store) {
            store.save(block);
        }
    }

    /** Rows of a list that is not decided to its end yet. */
    record Rows(OpenReturn of, StoredRows rows) implements Decided {
        @Override
        public void writeTo(ReadingStore store) {
            store.save(rows);
        }
    }

    /** A block of a return that an earlier block broke: nothing of it counts. */
    record Dropped(OpenReturn of) implements Decided {
        @Override
        public void writeTo(ReadingStore store) {}
    }

    /** Everything is decided; the writer closes the books of the file before it counts. */
    record Ended(OpenReturn of) implements Decided {
        @Override
        public void writeTo(ReadingStore store) {}
    }
}
