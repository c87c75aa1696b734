"""From what a person has (a file, a paste, standard input) to a Page.

    path, bytes, paste ─▶ RawDocument ─▶ admission ─▶ the first PageFormat that recognises it ─▶ Pages

    file of many, folder ─▶ a Container lists its Entries; each becomes a RawDocument when it is opened

The ways in:

    listing     entries, chunk, entry_numbered: the pages in a file or folder of many
    opening     open_path, open_bytes (standard input too), open_text, open_entry
    clipboard   open_clipboard
    decoding    known_encodings, for a menu
    admission   TRIMMED, restore_data_addresses: the pictures that were set aside

Nothing is imported here: every room imports `pages.page`, and only those who open pages should pay for the readers.
"""
