"""What a person's correction on one page teaches the next pages of its site.

rule        one rule: what it does, the place in the tree it names, and its line of text
selecting   which elements of a page a place (CSS or XPath) names, in bounded work
places      the places that a block can be named by, from narrow to wide
making      the rule that a correction on a page becomes
applying    what rules decide about a page, as an edit of its draft
effect      what rules change on many pages, before anybody says yes
proposing   the rules that the same correction on two pages suggests
rule_text   rules as text, written and read
site_config files of ftr-site-config, read and written
rule_book   a file or folder of rules, looked up by host
"""
