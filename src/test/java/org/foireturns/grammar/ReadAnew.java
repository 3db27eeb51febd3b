package org.foireturns.grammar;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Lets each test read its texts anew while the code is changed between tests. Only there are extensions looked for, see
 * the profile for mutations.
 */
public final class ReadAnew implements BeforeEachCallback {
    @Override
    public void beforeEach(ExtensionContext context) {
        Grammars.forget();
    }
}
