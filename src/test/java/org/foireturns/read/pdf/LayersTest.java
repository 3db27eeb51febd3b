package org.foireturns.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.junit.jupiter.api.Test;

/** A document with a layer that is shown and one that is not. */
class LayersTest {
    private final PDOptionalContentGroup seen = new PDOptionalContentGroup("seen");
    private final PDOptionalContentGroup off = new PDOptionalContentGroup("off");
    private final Layers layers = new Layers(of(seen, off));

    private static PDOptionalContentProperties of(PDOptionalContentGroup seen, PDOptionalContentGroup off) {
        PDOptionalContentProperties all = new PDOptionalContentProperties();
        all.addGroup(seen);
        all.addGroup(off);
        all.setGroupEnabled(off, false);
        return all;
    }

    @Test
    void whatLiesInALayerThatIsNotShownIsNotShown() {
        layers.begin(COSName.OC, off.getCOSObject());
        layers.begin(COSName.OC, seen.getCOSObject());
        assertThat(layers.show()).isFalse();
        layers.end();
        layers.end();
        assertThat(layers.show()).isTrue();
    }

    @Test
    void whatIsNoLayerIsShownAndMayEndMoreOftenThanItBegan() {
        layers.begin(COSName.P, off.getCOSObject());
        assertThat(layers.show()).isTrue();
        layers.end();
        layers.end();
        assertThat(layers.show()).isTrue();
    }
}
