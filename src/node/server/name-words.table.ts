// What the names are made of that people get who give none: short, friendly, and about nobody. And what no name may be.

export const NAME_ADJECTIVES = `
Amber Ample Autumn Azure Balmy Blithe Blue Bold Breezy Bright Brisk Bronze Calm Candid Cheery Chipper Civil Clear Clever Copper
Coral Cosy Crisp Curious Dapper Daring Deft Dusky Eager Early Easy Fair Fleet Fond Frank Free Fresh Gentle Giddy Glad Golden Grand
Green Hardy Hazel Hearty Honest Humble Indigo Ivory Jade Jaunty Jolly Jovial Keen Kind Lilac Lively Loyal Lucid Lucky Lunar Mellow
Merry Mild Mint Misty Modest Neat Nimble Noble Olive Opal Patient Peach Placid Plucky Polite Proud Quick Quiet Ready Rosy Ruby
Rustic Sage Sandy Serene Silver Sincere Snowy Solar Steady Still Sturdy Sunny Tender Tidy Topaz Tranquil Trusty Velvet Violet
Vivid Warm Willing Windy Witty Woody Zesty`
  .trim()
  .split(/\s+/);

export const NAME_BEINGS = `
Acorn Alder Alpaca Aspen Aster Badger Bamboo Beaver Beech Birch Bison Bluebell Bramble Bunting Camel Cedar Cherry Clover Condor
Crane Cricket Crocus Curlew Cypress Daisy Dolphin Dormouse Dove Egret Elder Elk Falcon Fern Ferret Finch Fir Firefly Flax Fox
Foxglove Gannet Gazelle Gecko Ginkgo Goldfinch Gorse Hare Harebell Hawthorn Heather Hedgehog Heron Holly Ibex Ibis Iris Ivy Jackdaw
Jasmine Juniper Kestrel Kingfisher Kiwi Koala Larch Lark Laurel Lavender Lemur Lichen Lily Linden Linnet Llama Lotus Lupin Lynx
Magnolia Magpie Maple Marigold Marmot Marten Martin Moss Myrtle Nettle Newt Oak Ocelot Okapi Oriole Osprey Otter Owl Palm Panda
Pansy Pelican Penguin Peony Pine Plover Poplar Poppy Primrose Puffin Quail Raven Redwing Reed Reindeer Robin Rowan Rush Sable Salmon
Seal Sedge Shrew Siskin Skylark Snowdrop Sorrel Sparrow Spruce Squirrel Starling Stork Sunflower Swallow Swan Swift Teal Tern
Thistle Thrush Thyme Toucan Trout Tulip Turtle Vole Wagtail Walnut Walrus Warbler Weasel Whale Willow Wombat Wren Yarrow Yew Zebra`
  .trim()
  .split(/\s+/);

/** Whole words, small, without accents and with digits read as letters: a small list, and no more than a first sieve. The facilitator can rename. */
export const UNWELCOME: readonly string[] =
  'fuck fucker fucking shit bullshit cunt bitch whore slut wanker bastard asshole arsehole dickhead nigger nigga faggot retard hitler nazi scheisse arschloch fotze hure wichser putain salope connard merde puta mierda cabron kurwa'.split(
    ' ',
  );

/** Anywhere in a word, where no harmless word has them. */
export const UNWELCOME_PARTS: readonly string[] = 'fuck nigger nigga faggot hitler arschloch fotze wichser kurwa'.split(
  ' ',
);

/** What would be taken for whoever leads. */
export const RESERVED: readonly string[] =
  'admin administrator facilitator host moderator organiser organizer server system'.split(' ');
