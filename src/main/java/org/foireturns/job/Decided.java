package org.foireturns.job;

import org.foireturns.store.ReadingHead;
import org.foireturns.store.ReadingStore;
import org.foireturns.store.StoredBlock;

/** A part after it was decided: what the writer has to store. */
sealed interface Decided {
    void writeTo(ReadingStore store);

    /** A reading that begins, or begins anew as unreadable. */
    record Begun(ReadingHead head) implements Decided {
        @Override
        public void writeTo(ReadingStore store) {
            store.begin(head);
        }
    }

    record Outcomes(StoredBlock block) implements Decided {
        @Override
        public void writeTo(ReadingStore store) {
            store.save(block);
        }
    }

    /** A block of a return that an earlier block broke: nothing of it counts. */
    record Dropped() implements Decided {
        @Override
        public void writeTo(ReadingStore store) {}
    }

    record Ended(String reading) implements Decided {
        @Override
        public void writeTo(ReadingStore store) {
            store.finish(reading);
        }
    }
}
