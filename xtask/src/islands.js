
// Wakes every island on the page, outermost first. Stands at the end of the module that
// wasm-bindgen makes, whose own namespace holds one function for each island.
(async () => {
    await __wbg_init({ module_or_path: "/a/island.wasm" });
    const islands = await import(import.meta.url);
    islands.hydrate();
    const wake = async (element, enter) => {
        if (element.localName === "leptos-island") {
            enter?.();
            await islands[element.dataset.component]?.(element);
        } else if (element.localName === "leptos-children") {
            enter = element.$$on_hydrate;
        }
        for (const child of element.children) {
            await wake(child, enter);
        }
    };
    await wake(document.body);
})().catch((reason) => console.warn("This page works without its extras.", reason));
