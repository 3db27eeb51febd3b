package org.foireturns.normalise;

import org.foireturns.model.Forces;
import org.foireturns.model.Platforms;

/** All that reads the texts of returns to requests about one offence. */
record Lexicon(
        Vocabulary vocabulary,
        LabelReader labels,
        CountReader counts,
        GenderReader genders,
        ProseReader prose,
        DeclineReader declines) {

    static Lexicon of(Vocabulary vocabulary, CountReader counts, Forces forces, Platforms platforms, String offence) {
        LabelReader labels = new LabelReader(vocabulary, forces, platforms, offence);
        return new Lexicon(
                vocabulary,
                labels,
                counts,
                new GenderReader(vocabulary),
                new ProseReader(vocabulary, labels.platforms(), offence),
                new DeclineReader(vocabulary, new RefusalReader(vocabulary), labels.platforms()));
    }
}
